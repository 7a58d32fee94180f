internal import Gtk

/// A picture from a file, drawn sharply at whatever size it has.
///
/// - Parameters:
///   - alt: what it shows; nil when it only decorates.
///   - width, height: the least it asks for, in pixels.
func illustration(_ look: Look, path: String, alt: String?, width: Int, height: Int) -> Widget {
    let area = DrawingArea(name: alt, width: width, height: height)
    let source = PictureSource(path, look.pictures)
    area.drawing = { [weak area] canvas, width, height in
        guard let area else { return }
        source.draw(on: canvas, width: width, height: height, for: area)
    }
    source.prepare(width: width, height: height, for: area)
    area.clipsContent()
    return area.styled("picture")
}

/// The round portrait of an employee.
func portrait(_ look: Look, file: String?, alt: String?, size: Int) -> Widget {
    let path = file.map(look.path(ofPortrait:)) ?? ""
    let widget = illustration(look, path: path, alt: alt, width: size, height: size)
    widget.removeClass("picture")
    return widget.styled("portrait").placed(x: .center, y: .start)
}

/// What an illustration draws from: the picture at the last size that was there.
private final class PictureSource {
    private let path: String
    private let pictures: PictureStore
    private var shown: Picture?

    init(_ path: String, _ pictures: PictureStore) {
        self.path = path
        self.pictures = pictures
    }

    func prepare(width: Int, height: Int, for area: DrawingArea) {
        guard !path.isEmpty else { return }
        let scale = area.scaleFactor
        let found = pictures.picture(path, width: width * scale, height: height * scale) {
            [weak area] in area?.queueDraw()
        }
        if let found { shown = found }
    }

    func draw(on canvas: Canvas, width: Double, height: Double, for area: DrawingArea) {
        prepare(width: Int(width), height: Int(height), for: area)
        if let shown { canvas.draw(shown, x: 0, y: 0, width: width, height: height) }
    }
}
