#!/bin/sh
# A browser for the tests: writes down how many arguments it was given, and which.
printf '%s\n' "$#" "$@" >> "$HOME/opened"
