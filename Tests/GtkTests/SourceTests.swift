internal import Foundation
internal import Testing

/// No part of `GtkTests`, since these need no display.
@Suite("The sources of the wrappers")
struct SourceTests {
    /// ecosystem.md 2: deprecated from 4.10 on, without which 4.8 cannot do.
    private static let allowed = [
        "gtk_css_provider_load_from_data": ["StyleSheet.swift"],
        "gtk_file_chooser_": ["FileDialog.swift"],
        "gtk_style_context_add_provider_for_display": ["StyleSheet.swift"],
        "gtk_style_context_remove_provider_for_display": ["StyleSheet.swift"],
        "gtk_calendar_select_day": ["Calendar.swift"],
        "gtk_style_context_get_color": ["Widget+Style.swift"],
        "gtk_widget_get_style_context": ["Widget+Style.swift"],
    ]

    @Test("No call is used that GTK deprecated, but for those without which 4.8 cannot do")
    func deprecatedCalls() throws {
        let deprecated = try Regex(
            #"\bgtk_(dialog_|message_dialog_|tree_|list_store_|icon_view_|cell_|combo_box_|"#
                + #"color_(button|chooser)_|font_(button|chooser)_|app_chooser_|entry_completion_|"#
                + #"info_bar_|statusbar_|assistant_|lock_button_|volume_button_|show_uri|"#
                + #"file_chooser_|style_context_|css_provider_load_from_data|get_allocated|"#
                + #"widget_get_allocat|widget_translate_coordinates|widget_get_style_context|"#
                + #"picture_(new_for|set)_pixbuf|image_(new_from|set_from)_pixbuf|"#
                + #"window_present_with_time|calendar_select_day|widget_show\b|widget_hide\b|"#
                + #"application_window_set_help_overlay|shortcuts_)\w*|gdk_texture_new_for_pixbuf"#
        )
        var found = 0
        for file in try Sources.files(in: "Sources") {
            for match in try Sources.text(ofFile: file).matches(of: deprecated) {
                let call = String(match.output[0].substring ?? "")
                let files = Self.allowed.first { call.hasPrefix($0.key) }?.value ?? []
                #expect(files.contains { file.hasSuffix("/" + $0) }, "\(file) uses \(call)")
                found += 1
            }
        }
        #expect(found > 5, "the search finds what is allowed")
    }

    @Test("Only the wrappers import GTK's C")
    func importers() throws {
        let imports = /(?m)^\s*(?:[\w@()]+\s+)*import\s+CGtk\b/
        let files = try Sources.files(in: "Sources").filter {
            try Sources.text(ofFile: $0).contains(imports)
        }
        #expect(files.count > 40)
        #expect(files.filter { !$0.hasPrefix("Sources/Gtk/") } == [])
    }

    @Test("No pointer of C leaves the module")
    func publicPointers() throws {
        let leaks =
            /package (?:\w+ )*(?:func|var|let|init)[^\n{=]*(?:OpaquePointer|Unsafe|gpointer)/
        let exempt = ["SignalArgument.swift"]
        for file in try Sources.files(in: "Sources/Gtk")
        where !exempt.contains(where: file.hasSuffix) {
            let found = try Sources.text(ofFile: file).matches(of: leaks).map { String($0.output) }
            #expect(found == [], "\(file)")
        }
    }
}
