internal import Screens
