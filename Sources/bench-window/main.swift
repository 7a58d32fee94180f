internal import Foundation
internal import Screens

// Measures the window: a table on standard output. With --first-frame it is the program itself,
// which ends at its first frame.
if CommandLine.arguments.contains("--first-frame") {
    exit(DilemmakamersApp.run([CommandLine.arguments[0]]) { exit(0) })
}

try StartUp.measure()
exit(await WindowMeasurement.run())
