/// A value that C always gives, though its header does not say so.
func given<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("C gave nothing where it always gives something") }
    return value
}
