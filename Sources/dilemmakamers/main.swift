internal import Glibc
internal import Screens

exit(DilemmakamersApp.run(CommandLine.arguments))
