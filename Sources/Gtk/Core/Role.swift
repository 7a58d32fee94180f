internal import CGtk

/// What a widget is to assistive technology, where it differs from what GTK would say.
package enum Role {
    case heading, image, radio, checkBox, status, alert, group, list, listItem, tab, tabList

    var raw: GtkAccessibleRole {
        switch self {
        case .heading: GTK_ACCESSIBLE_ROLE_HEADING
        case .image: GTK_ACCESSIBLE_ROLE_IMG
        case .radio: GTK_ACCESSIBLE_ROLE_RADIO
        case .checkBox: GTK_ACCESSIBLE_ROLE_CHECKBOX
        case .status: GTK_ACCESSIBLE_ROLE_STATUS
        case .alert: GTK_ACCESSIBLE_ROLE_ALERT
        case .group: GTK_ACCESSIBLE_ROLE_GROUP
        case .list: GTK_ACCESSIBLE_ROLE_LIST
        case .listItem: GTK_ACCESSIBLE_ROLE_LIST_ITEM
        case .tab: GTK_ACCESSIBLE_ROLE_TAB
        case .tabList: GTK_ACCESSIBLE_ROLE_TAB_LIST
        }
    }
}
