internal import CGtk

/// Something that listens to input on behalf of the widget it was added to.
package class Controller: Object {}
