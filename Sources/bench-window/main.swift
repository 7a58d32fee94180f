internal import Foundation
internal import Screens

// Measures the window: a table on standard output. With --window only what happens inside one; with
// --first-frame it is the program itself, which ends at its first frame.
if CommandLine.arguments.contains("--first-frame") {
    exit(DilemmakamersApp.run([CommandLine.arguments[0]]) { exit(0) })
}

if !CommandLine.arguments.contains("--window") { try StartUp.measure() }
exit(await WindowMeasurement.run())
