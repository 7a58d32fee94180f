internal import CGtk

extension Widget {
    package func addClass(_ name: String) { gtk_widget_add_css_class(widget, name) }

    package func removeClass(_ name: String) { gtk_widget_remove_css_class(widget, name) }

    package func hasClass(_ name: String) -> Bool { gtk_widget_has_css_class(widget, name) != 0 }

    package func setClass(_ name: String, _ isOn: Bool) {
        if isOn { addClass(name) } else { removeClass(name) }
    }

    /// The colour that its text has now.
    package var textColor: Color {
        var color = GdkRGBA()
        gtk_style_context_get_color(gtk_widget_get_style_context(widget), &color)
        return Color(
            red: Double(color.red),
            green: Double(color.green),
            blue: Double(color.blue),
            alpha: Double(color.alpha)
        )
    }

    /// The widget itself, with style classes; for building a tree in one expression.
    package func styled(_ names: String...) -> Self {
        names.forEach(addClass)
        return self
    }

    /// The widget itself, placed; for building a tree in one expression.
    package func placed(
        x: Align? = nil,
        y: Align? = nil,
        expandX: Bool? = nil,
        expandY: Bool? = nil
    ) -> Self {
        if let x { alignX = x }
        if let y { alignY = y }
        if let expandX { expandsX = expandX }
        if let expandY { expandsY = expandY }
        return self
    }

    /// The widget itself, at least so large; for building a tree in one expression.
    package func sized(width: Int? = nil, height: Int? = nil) -> Self {
        setMinimumSize(width: width, height: height)
        return self
    }
}
