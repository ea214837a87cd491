### The words of the program itself. What is said about messengers stands in the files beside this one.

## Name and languages

app-name = Messenger Guide
language-name = English

## Header

screen-guide = Messengers
screen-about = About
back = Back
language-menu = Language
language-unread = Not yet read by a native speaker
theme-menu = Light or dark
theme-system = Same as system
theme-light = Light
theme-dark = Dark
high-contrast = High contrast
text-size = Text size
text-percent = { $percent }%
text-smaller = Smaller text
text-normal = Normal size
text-larger = Larger text

## The list

standing-recommended-group = Recommended
standing-with-reservations-group = With reservations

## Standing

standing-recommended = Recommended
standing-with-reservations = With reservations
standing-recommended-about = Privacy Guides recommends it for sensitive communication.
standing-in-one-case = Recommended in one case
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = No longer recommended since { $date }
standing-no-longer-about = Privacy Guides has taken it off its list of messengers.
standing-edition = On the page of { $date }: { $standing }
standing-with-reservations-about = Privacy Guides listed it as an additional option only, with a warning.
client-of = Uses the { $name } network
warning-title = Why there is a warning
delisted-title = Off the Privacy Guides list since { $date }
caution-title = Know this before you choose

## Downloads and links

downloads-title = Get { $name }
download-this-computer = For this computer
download-other-computers = Other computers
download-browser = In the browser
download-phones = For your phone
download-several = For several systems
download-none-here = The official downloads of { $name } include none for { $system }.
download-missing = No { $system } app is listed
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Beta version
download-needs-phone = Install it on a phone first
download-minimum = { $system } or later
publisher-project = Official
publisher-store = By the store’s volunteers
publisher-not-stated = Publisher not stated
link-homepage = Homepage
link-privacy = Privacy policy
link-documentation = Documentation
link-source-code = Source code
link-contribute = Contribute
link-reference = Further reading
link-more = Right-click to copy the address or show its QR code
link-replaces = Replaces { $address }

## Systems and places

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Browser
platform-android = Android
platform-ios = iOS
platform-several = Several systems
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = Official website

## At a glance

glance-title = At a glance
glance-note = { $level }: { $note }
glance-note-since = { $level }, since { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Before that: { $level }
tier-minimum = Minimum requirements
tier-best-case = Best case
tier-joining = Joining

## Levels of evidence

level-yes = Yes
level-implied = Implied
level-partly = Partly
level-no = No
level-not-stated = Not stated
level-yes-about = The source given beside it says so outright.
level-implied-about = The source implies it without saying so.
level-partly-about = True only in part.
level-no-about = The source says that it is not so, or what it says rules it out.
level-not-stated-about = Where this guide looked, nothing was said about it. That does not mean “no”.

## Sources

source-numbered = { $speaker } { $number }
source-page = page as it is today
source-edition = page as of { $date }

## Who says it

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } itself, read on { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Said by the project itself, or by F-Droid about itself, not by Privacy Guides.
said-by-default = Where nobody is named, Privacy Guides says it, or this guide itself.
checked-all = All of this was last checked on { $date } or later.
said-by-downloads = Official downloads

## Sections about a messenger

topic-protection = How it protects
topic-features = What it can do
topic-good-to-know = Good to know
topic-background = Background
threats-title = What it helps protect you against
threats-of-page = In the version of its page that this guide is built on, Privacy Guides said of its whole list that it protects against:
threats-once-of-page = In the version of its page that this guide is built on, Privacy Guides said of its whole list that it protects against the following. This messenger is no longer on that list:
audits-title = Audits
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · auditor not named by Privacy Guides
audit-report = Read about it
variants-title = Versions of { $name }
variant-gone = Discontinued (noted on { $date })
step-optional = Optional
specifications-title = Specifications and papers
changes-title = What changed
changes-criteria = Criteria of Privacy Guides
changes-all = All changes, of all messengers
changes-none = No change is known.

## Dates and lists

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

## Banners

banner-settings-put-aside = The settings could not be read, so this program started with its defaults. The old file was kept as { $file }.
banner-settings-unusable = The settings could not be read, and the file could not be moved out of the way. This program works, but cannot remember your choices.
banner-cannot-remember = Your choices cannot be saved on this computer. This program works, but will not remember them.
banner-forgotten = Everything that this guide remembered has been deleted: the settings file and its backups. Your browser’s history and files that you saved are not touched. What you choose from now on is remembered again.
banner-not-forgotten = What was remembered could not be deleted. Delete the file yourself: { $file }
banner-remembers-nothing = What was remembered has been deleted, and from now on nothing is remembered. The settings file says only that. Your browser’s history and files that you saved are not touched.
banner-remembers-again = From now on, what you choose is remembered on this computer.
banner-link-failed = No browser could be opened. Copy the address and open it yourself:
banner-link-requested = The browser was asked to open this link a moment ago. If nothing appears, it may still be starting.
banner-facts-aged = The facts were last reviewed on { $date }, six months ago or more. Some may have changed since. Check the messenger’s own site and the Privacy Guides page as it is today, or look for a newer version of this guide.
copy = Copy
copied = Copied

## About

about-lead = Helps you choose a private messenger, and takes you to its official download.
about-versions-title = Version and facts
about-version = Version { $version }
about-edition = Facts from the Privacy Guides page as it was on { $date }
welcome = Facts about private messengers from Privacy Guides and from the messengers’ own projects, last reviewed on { $date }. You choose and read offline: nothing leaves this computer unless you open a link in your browser.
welcome-language = This guide does not have your system’s language. It has others: choose one with the language button at the top, or press Ctrl+L.
about-promises-title = What to expect
about-no-connection = This guide makes no connection of its own. It hands a link to your browser only when you click it, and only links that are built into it and were checked. Your browser may remember the link, and your network may see which site you visit.
about-remembers = This guide remembers the language, the colours and their contrast, the text size and the window size, the last messenger you looked at, what matters to you and the steps you ticked, and it keeps all of that on this computer only.
about-remembers-nothing = This guide remembers nothing. Its settings file says only that.
about-memory-title = What is remembered
about-memory-file = The settings file: { $file }
about-memory-no-folder = There is no folder for settings on this computer, so nothing is remembered.
about-remember-nothing = Remember nothing
about-forget = Forget everything
about-keys = Everything can be done with the keyboard: show the shortcuts (F1)
about-no-affiliation = This guide has no affiliation with any of the messengers, nor with Privacy Guides, and none of them endorses it.
about-own-research = Facts change. Before you rely on a messenger, read its own pages and what has changed since the facts were reviewed.
about-languages-title = Languages
about-languages-unread = These translations have not yet been read by a native speaker who belongs to this project: { $languages }.
about-languages-help = If one of them is yours: tell the project what is wrong or unclear, with the form for translations among its issues, or read it whole and say so.
about-languages-form = Form for translations ({ $host })
about-attribution-title = Where the facts come from
about-attribution = Facts and links come from Privacy Guides: from the page “Real-Time Communication: The Best Private Instant Messengers”, Hebrew edition, version of { $date }, and from { $pages }; all © Privacy Guides contributors, under CC BY-SA 4.0. They were reworded, checked against later changes, and marked where something has changed. What the projects say themselves is marked with their names.
about-page-link = The page as it is today
about-licences-title = Licences
about-licence-code = The program: MIT or Apache 2.0, as you prefer.
about-licence-words = The facts, words and translations: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0).
about-licence-link = The licence CC BY-SA 4.0
about-licence-fonts = Fonts: Open Sans, { $open_sans }, and Noto Sans, { $noto } and { $adobe }, under the SIL Open Font License 1.1.
about-licence-icons = Icons: Lucide, { $lucide }, under the ISC licence; some of them from Feather, { $feather }, under the MIT licence. This guide’s own icon is part of the program.
about-trademarks = Names of messengers and stores are trademarks of their owners. Coloured tiles take the place of their logos.

## Command line

cli-about = Choose a private messenger and get it from its official site or store.
cli-lang = Language: { $languages }
cli-theme = Colours: light, dark or system
cli-help = Show this help
cli-version = Show the version
cli-usage-heading = Usage:
cli-options-heading = Options
cli-value-language = LANGUAGE
cli-value-theme = THEME
cli-value-command = COMMAND
error-prefix = error: { $problem }
error-see-help = Run “{ $command } --help” to see what it accepts.
error-unknown-option = there is no option “{ $option }”
error-unexpected-value = “{ $value }” is not expected here
error-missing-value = “{ $option }” needs a value
error-repeated-option = “{ $option }” can be given only once
error-unknown-language = there is no language “{ $value }”; choose from: { $languages }
error-unknown-theme = there is no theme “{ $value }”; choose from: light, dark, system
error-not-text = an argument is not valid text
error-arguments = the arguments cannot be understood
error-no-display = there is no display to open a window on; run this program from a graphical session, or set DISPLAY or WAYLAND_DISPLAY
error-display-unreachable = the display “{ $display }” cannot be reached; start this program from the session that the display belongs to, or set { $variable } to a display that can be reached
error-color-depth = the colour depth of the display is { $bits } bits, and the window needs 24; set the display or the remote desktop to 24 or 32 bits
error-too-many-files = the window could not be opened because too many files are open; close other programs or raise the limit (“ulimit -n”), and start again
error-no-resources = the window could not be opened because there is too little memory or no further thread is allowed; close other programs and start again
error-display-lost = the connection to the display was lost, and with it the window; start this program again
error-no-window = the window could not be opened, and why is not known; start this program in a terminal with MESSENGER_GUIDE_LOG=info and report what it prints
error-missing-library = a library that the window needs is missing: { $library }; install it (on Debian and Ubuntu: { $package }) and start again
error-missing-other-library = a library that the window needs is missing: { $library }; install the package that it belongs to and start again
error-unexpected = an unexpected error ended this program; start it again, and if it ends again, start it in a terminal with MESSENGER_GUIDE_LOG=info and report what it prints
error-data = the built-in data is damaged; download this program again from its official site
cli-commands-heading = Commands
cli-list = List all messengers
cli-show = Show everything about a messenger
cli-compare = Compare messengers side by side; all of them if none is named
cli-find = Find messengers by words, as in the window
cli-changes = Print what changed, newest first: for one messenger, or for all of them and the criteria if none is named
cli-links = Print the official links of a messenger
cli-open = Open an official download in the browser, as its button does
cli-verify = Check whether a downloaded file is genuine
cli-handout = Write a page to print or to send, as HTML: all messengers if none is named
cli-files = The file to check, such as an APK; several may be given
cli-sha256 = The SHA-256 that the file should have
cli-json = Print JSON, for programs
cli-differences = Only the rows in which the messengers differ
cli-messenger = ID of a messenger, as “list” prints it
cli-words = What to look for
cli-platform = Only downloads for one system, such as “linux”
cli-download = A system such as “linux”, or the ID of a download; this computer’s system if left out
cli-value-messenger = MESSENGER
cli-value-file = FILE
cli-value-checksum = VALUE
cli-value-words = WORDS
cli-value-platform = SYSTEM
error-missing-argument = { $value } is missing
error-unknown-command = there is no command “{ $value }”; choose from: { $known }
error-unknown-command-near = there is no command “{ $value }”; did you mean “{ $near }”? Choose from: { $known }
error-unknown-messenger = there is no messenger “{ $value }”; choose from: { $known }
error-unknown-messenger-near = there is no messenger “{ $value }”; did you mean “{ $near }”? Choose from: { $known }
error-unknown-platform = there is no system “{ $value }”; choose from: { $known }
error-unknown-platform-near = there is no system “{ $value }”; did you mean “{ $near }”? Choose from: { $known }
error-no-download = { $name } has no download “{ $value }”; choose from: { $known }
error-no-browser = there is no browser to open the address with; install one, name one in BROWSER, or open the address on another device: { $address }
error-not-opened = the browser did not open the address; open it yourself: { $address }
error-no-checksum = “{ $value }” is not a SHA-256, which has 64 characters: 0–9 and a–f
error-not-read = { $path } could not be read: { $reason }
error-unverified = at least one file could not be checked, so nothing is known about it
error-refused = DO NOT INSTALL: at least one file is damaged or is not genuine; see above
error-write = the output could not be written: { $reason }
io-error-not-found = there is no such file or folder
io-error-no-access = access is not allowed
io-error-not-a-file = it is a folder or something else, not a file
io-error-no-space = there is no space left
io-error-read-only = the place is read-only
io-error-other = the system reported an error; MESSENGER_GUIDE_LOG=info shows which

## Checking a file

signing-keys-title = How to check a download
signing-keys-fingerprints = The fingerprints of the keys:
check-certificate = Compare the fingerprint of the signing key (below). For an APK file, this guide can do it for you.
check-repository = Fingerprint of the F-Droid repository (below): compare it when you add the repository.
check-signed-list = Signed checksums: compare the file with the project’s list, check the list’s signature, and compare the fingerprint of its key (below).
check-store = As far as this guide knows, the project publishes nothing to check this with. Whether it is genuine rests on the store alone.
check-nothing = As far as this guide knows, the project publishes nothing to check this with. Get it from the official address only.
check-browser = It runs in the browser, so there is no file to check. Make sure that the address is the official one.
verify-genuine = GENUINE. This file is signed by the key that { $name } publishes for this app. It may still be an old version: see the version below.
verify-genuine-recorded = GENUINE. This file is signed by the key that Privacy Guides has recorded for { $name }. { $name } itself publishes none that this guide knows of. It may still be an old version: see the version below.
verify-other-key = DO NOT INSTALL. This file says that it is { $name } ({ $package }), but it is signed by a key that this guide does not know.
verify-channels-without-key = This guide does not know the keys of these places, so it cannot recognize an app from there: { $channels }. Install such an app only from the place itself.
verify-other-app = DO NOT INSTALL. This file is signed by a key of { $name }, but { $package } is not one of the apps that this key is for.
verify-not-signed = DO NOT INSTALL. This is an Android app without a signature. Nobody can tell who made it.
verify-damaged = DO NOT INSTALL. This file was damaged or changed after it was signed, or it is signed in a way that cannot be trusted.
verify-reason = What was found, in technical words: { $reason }
verify-no-key = NOT CHECKED. This file says that it is { $name } ({ $package }), but this guide knows no key of this app. It cannot tell whether the file is genuine.
verify-unknown-app = NOT CHECKED. This app ({ $package }) belongs to no messenger in this guide. If you were told that it is one of them, do not install it.
verify-not-apk = NOT CHECKED. This is not an Android app (APK), so it has no signature that this guide can check. It can only be compared.
verify-checksum = Its SHA-256:
verify-checksum-is-given = THE SAME. The file has the SHA-256 that you gave. You can trust it only as much as the place that you have that value from.
verify-checksum-differs = DO NOT USE THIS FILE. It does not have the SHA-256 that you gave.
verify-only-compared = It is not an Android app (APK), so comparing is all that this guide can do with it.
verify-checksum-paste = If the project publishes its own value for this file, paste that one below: this guide compares the two.
verify-checksum-compare = If the project publishes this value, compare it, or give it with --sha256.
verify-listed = THE SAME as in { $list }, which is in the same folder: the download is complete. Only the signature of { $list } tells who made it.
verify-listed-differs = DO NOT USE THIS FILE. { $list }, which is in the same folder, has another SHA-256 for it.
verify-steps = If the project signs a list of such values, check that signature too:
verify-step-key = Get the project’s public key, for example by its email address:
verify-step-fingerprint = Compare the whole fingerprint of the key. { $name } ({ $files }):
verify-step-gpg = Check the signature (put in the names of your files). Install only if it is good and made with that key:
verify-app = The app: { $package }, version { $version }. Its signatures: { $schemes }.
verify-signers = Fingerprint of the signer’s certificate (SHA-256):

## Checking a file in the window

fingerprint-title = Fingerprint
fingerprint-copy = Copy fingerprint
fingerprint-code = Show QR code
fingerprint-scan = Point a phone’s camera at the code to read this fingerprint as text on the phone.
file-check-title = Check a file
file-check-open = Check a downloaded file
file-check-about = Is a downloaded file the genuine app? Drop it on this window, or choose it. This guide only reads it, on this computer.
file-check-choose = Choose files
file-check-name = File: { $name }
file-check-waiting = NOT CHECKED yet. It is checked after the file before it.
file-check-running = NOT CHECKED yet. { $percent }% read so far.
file-check-cancel = Cancel
file-check-cancelled = NOT CHECKED. You cancelled the check, so nothing is known about this file.
file-check-not-read = NOT CHECKED. This file could not be read, so nothing is known about it: { $reason }
file-check-cut = More files were given than can be checked at once. Only those listed here are checked: { $count }.
file-check-no-dialog = This desktop shows no dialog for choosing files. Drop the file on this window or, where that does not work, check it in a terminal:
file-check-paste = If you have this file’s SHA-256 from the project, paste it to compare:
file-check-unreadable = This is not a SHA-256, so nothing was compared. A SHA-256 has 64 characters: 0–9 and a–f.

## In a terminal

terminal-id = ID
terminal-name = Name
terminal-standing = Standing
terminal-in-short = In short
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Since { $date }; before that: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Try fewer or shorter words; “list” shows all messengers.
terminal-opened = Handed to the browser: { $address }
terminal-other-download = There is also “{ $id }”: { $address }

## Compare

screen-compare = Compare
compare-lead = What each one is known to do. “Not stated” is not “no”: it means that nothing was said about it where this guide looked.
compare-only-differences = Only differences
compare-copy-markdown = Copy as Markdown
compare-copy-text = Copy as text
compare-copy-csv = Copy as CSV
compare-choose = Messengers to compare
compare-choose-two = Choose two messengers
compare-more = More
compare-network = Network
compare-systems = Systems
compare-stores = Where to get it
compare-audits = Audits
compare-basis = { $criterion }: { $name }
compare-choose-some = These are the first { $count } messengers of the list; others can be found by searching there
compare-columns = { $first }–{ $last } of { $all }
compare-columns-back = Previous
compare-columns-on = Next
compare-basis-downloads = Where the official downloads lead:
compare-basis-audit = { $date }: { $text }
compare-none = Choose at least one messenger.

## Search

search-placeholder = Search messengers
search-clear = Clear the search
search-found = Found: { $count }
search-cut = Only the first { $count } characters are searched for. Fewer words find more.
search-nothing = Nothing found
search-nothing-about = Try fewer or shorter words, the name of a system such as “Android”, a word such as “groups”, or choose what matters to you above.

## What matters

needs-title = What matters to you
needs-more = More
needs-fewer = Fewer
needs-clear = Clear
needs-threats = Protect against
needs-devices = Everyone’s devices
needs-devices-about = The systems that you and the people you talk to use. The messenger has to run on all of them.
verdict-meets = Meet everything: { $count }
verdict-not-stated = Something not stated: { $count }
verdict-does-not = Do not meet everything: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: there is an official download.
reason-no-download = { $level }: no official download for it is listed.

## Set-up steps

steps-done = { $done } of { $of } done
steps-reset = Start over
blocked-title = If it is blocked where you are
blocked-check = If you get an app from another person or from an unusual place, check the file before you install it.
blocked-noticed = Getting around a block can be noticed. Before you try, think about what could happen to you where you are.

## For a friend

share = Share
share-about = A few words about { $name } for a friend, with its official downloads:
share-copy = Copy the text
share-tooltip = Tell a friend about { $name }
share-official = Get it only from here:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Caution: { $text }
share-change = { $date }: { $text }
share-source = Facts from Privacy Guides (CC BY-SA 4.0), reworded by Messenger Guide, which last reviewed them on { $date }.

## A page to print

handout-save = Save the page
handout-about = A page to print or to send, with fingerprints, and codes to scan. One printed page for each of these:
handout-saved = Saved. Open it in a browser to print it: { $file }
handout-no-dialog = This desktop shows no dialog for saving files. In a terminal, “messenger-guide handout” writes the page.
handout-not-saved = The page could not be saved: { $reason }
handout-title = { $names }: private messengers, from Messenger Guide
handout-official = Get it only from these official places. Point a phone’s camera at a code to open its address.
handout-fingerprints = Fingerprints of genuine downloads
handout-optional = { $text } (optional)
handout-reviewed = The facts were last reviewed on { $date }. They may have changed since.

## Modals

close = Close
link-modal-title = Where this link leads
link-modal-scan = Point a phone’s camera at the code to open this address on the phone.
link-modal-open = Open here
link-menu-open = Open
link-menu-copy = Copy address
link-menu-code = Show QR code
text-menu-cut = Cut
text-menu-copy = Copy
text-menu-paste = Paste
text-menu-select-all = Select all
download-code = Code to scan: { $name }
keys-title = Keyboard shortcuts
keys-tab = Next item, previous item
keys-arrows = Move in the list and in the table, scroll elsewhere
keys-page = Scroll by a page
keys-space = Scroll by a page when nothing is focused
keys-ends = To the start, to the end
keys-enter = Activate the focused item
keys-escape = Close what is open, clear the search
keys-screens = Switch screens
keys-search = Search; or just start typing
keys-language = Language
keys-text-size = Larger text, smaller text, normal size
keys-select = Select text, from the focused item or from the top of what is in view
keys-caret = Cursor in the text, moved with the arrows: to select from anywhere
keys-select-all = Select all text
keys-copy = Copy what is selected, or the address of the focused link
keys-link = Menu of the focused link, the field or what is selected, as with the right mouse button
keys-close = Close the window
keys-full-screen = Full screen, and back
keys-help = This list

## Man page

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-environment = ENVIRONMENT
man-files = FILES
man-exit-status = EXIT STATUS
man-version = VERSION
man-log = What to log to standard error, for example “info”. Nothing if unset.
man-settings = What the window remembers. A file that cannot be read is kept beside it.
man-exit-0 = Success, even if the program that reads the output stopped reading.
man-exit-1 = Something went wrong: no display, no browser, damaged data.
man-exit-2 = The arguments are wrong.
man-exit-3 = “verify” found a file that must not be installed.
man-exit-4 = “verify” could not check every file.

## Learn

screen-learn = Learn
learn-list = In plain words
learn-back-to = Back to { $name }
learn-back-to-compare = Back to Compare
learn-back-to-about = Back to About
learn-evidence = Evidence
learn-evidence-tagline = How certain each fact is, and since when
learn-evidence-lead = This guide says what a few pages of Privacy Guides say, and what has changed since, according to Privacy Guides or to the projects themselves. For every fact it shows where it comes from; for every criterion also how certain it is.
learn-levels-title = What the signs mean
learn-not-stated = “Not stated” is not “no”. Where nothing is said, a messenger may meet the criterion or may not; this guide leaves the question open instead of guessing.
learn-claims-title = Where each claim comes from
learn-claims-sources = Next to every claim you see who says it, with a link. What Privacy Guides said in the version of its page that this guide is built on leads to the text of that day; what it says today, to the page as it is today; and what a project says itself, to a page of its own, with the day on which it was read. Point at a link to see its whole address before anything is opened.
learn-claims-own-words = The facts and links come from Privacy Guides and from the projects themselves. The sentences do not: the words are this guide’s own.
learn-claims-edition = The facts come from the Privacy Guides page as it was on { $date }. They were last reviewed on { $reviewed }.
learn-since-title = What happens when something changes
learn-since-notes = A later change is not written over the original facts. It appears beside the messenger as a note, with its own date and source.
learn-since-levels = Where a level has changed, the sign shows today’s level, with the earlier one below it.
learn-since-links = Where an official address was replaced, the button leads to the new one. The old one is kept for comparison, but it is never opened.
learn-never-title = What this guide never does
learn-never-connect = It makes no connection of its own: everything it shows is built into it.
learn-never-open = It opens only addresses that are built in and were checked, and only when you click them.
learn-never-tell = It tells nobody what you read. A link that you open goes to your browser, which may remember it, and your network may see which site you visit.
learn-never-guess = It fills no gap with a guess, and does not turn silence into “no”.
learn-criteria = Criteria
learn-criteria-tagline = What messengers are measured against
learn-criteria-title = What the criteria mean
learn-criteria-lead = What Privacy Guides asks of a messenger, and what each requirement means.
learn-criteria-choice-title = How Privacy Guides chooses
learn-criteria-choice = Privacy Guides has no affiliation with the projects it recommends. To stay objective it judges them by clear requirements, on top of its general ones. It advises everyone to know these before choosing, and to do their own research.
learn-criteria-best-case = What Privacy Guides calls the best case describes a perfect project: a recommended one may lack some or all of it, and one that has more of it may rank higher. On the page that this guide is built on, forward secrecy belonged to it; on 16 May 2025 it became a minimum requirement.
learn-tier-minimum = The least that Privacy Guides requires.
learn-tier-best-case = What a perfect project would have.
learn-tier-joining = This is not one of the criteria of Privacy Guides. This guide adds it, because Privacy Guides says of some messengers what it takes to join.
learn-see-picture = See it in a diagram
learn-see-networks = The kinds of network
learn-secrecy = Forward and future secrecy
learn-secrecy-tagline = What a stolen key exposes
learn-secrecy-lead = End-to-end encryption works with keys. These two properties decide what somebody who steals a key can read with it: forward secrecy protects what was written before, and future secrecy what is written after.
learn-legend-title = How to read the diagrams
learn-legend-time = Time runs from left to right. Each box of the lower row is a message; above it stands the key that protects it.
learn-legend-key = A key
learn-legend-theft = Here somebody steals the key
learn-legend-exchange = A key exchange that they do not intercept
learn-legend-closed = A message that stays secret
learn-legend-open = A message that is exposed
learn-without-title = Without forward secrecy
learn-without-about = A stolen key exposes past messages, and those that follow.
learn-forward-title = With forward secrecy
learn-forward-limit = By itself, forward secrecy does not protect what is written from now on.
learn-future-title = With future secrecy as well
learn-future-about = Future secrecy is also called post-compromise security. Whoever stole a key loses access again at the first key exchange that they fail to intercept. To go on reading, they would have to intercept all communication between the two sides.
learn-future-further = Only what was written in between can be read. To read more, they would have to steal further keys.
learn-networks = Networks
learn-networks-tagline = The routes that messages take
learn-networks-lead = Messages travel over a network, and there are several ways to build one. Each has advantages and drawbacks of its own.
learn-legend-person = A person
learn-legend-server = A server
learn-legend-relay = A relay or node, which passes messages on
learn-advantages = Advantages
learn-drawbacks = Drawbacks
learn-network-users = Messengers of this kind
learn-network-no-points = Privacy Guides lists no advantages or drawbacks for this kind of network.
learn-threats = Threats
learn-threats-tagline = What to protect yourself against
learn-threats-lead = You may be concerned about none, one, some or all of these threats. Hardly any tool protects against all of them.
learn-threats-choice = Before choosing a messenger, it helps to ask which of them concern you.
learn-threats-title = The threats, one by one
learn-threat-of-page = Privacy Guides says of its whole list that it protects against this threat.
learn-threat-named = Named by Privacy Guides in particular:
learn-changes-tagline = Every later change, newest first
learn-changes-lead = Changes that the Privacy Guides page of { $date }, on which this guide is built, does not show: those of each messenger and of the criteria, as far as this guide knows them. The newest comes first.
learn-limits = What end-to-end encryption does not hide
learn-limits-tagline = Metadata, the network, the keys
learn-limits-lead = End-to-end encryption lets only the people in a conversation read what is written, as long as nobody else gets at their keys or devices. It does not hide everything about the conversation.
learn-metadata-title = Metadata
learn-metadata-about = Metadata is what can be known about a message without reading it: who talks to whom, when, and how often.
learn-metadata-not-hidden = End-to-end encryption does not hide metadata.
learn-limits-networks-title = What the network shows
learn-limits-keys-title = What a stolen key exposes
learn-limits-keys = A conversation is only as safe as the keys of everybody in it. Without forward secrecy, a key stolen from just one of them exposes past messages.
learn-blocked = When it is blocked
learn-blocked-tagline = What can help, and what it does not hide
learn-blocked-lead = A messenger is blocked where its servers, or the stores that it comes from, cannot be reached. Governments, network administrators and service providers can do that.
learn-blocked-helps-title = What can help
learn-blocked-proxy = A proxy, which passes your connection on; best is one that is run by somebody you trust.
learn-blocked-tor = Tor, which sends it through servers run by volunteers. If somebody may be watching your connection and you have a VPN that you trust, Privacy Guides advises connecting to that VPN first.
learn-blocked-bridges = Bridges and disguised connections, which can lead to Tor where Tor itself is blocked.
learn-blocked-messengers = More ways, such as servers of your own or going without the internet, step by step from the projects of:
learn-blocked-limits-title = What it does not hide
learn-blocked-visible = Tor or a VPN can hide what you visit, but not that you use them, and Tor usually stands out more than a VPN. Even disguised connections can be detected.
learn-blocked-later = Over time, bridges become known. Records of your connections can then show that you used Tor.
learn-blocked-plan = Consider what those who block are able to do and what could follow, and have a plan in case you are caught.
learn-blocked-stores-title = If the store is blocked
keys-back = Back from an explanation

## For those who hear the window

spoken-screens = Screens
spoken-banner = Notice
spoken-link-menu = Menu of the link
spoken-text-menu = Menu of the text
spoken-code = QR code with the address { $address }
spoken-fingerprint-code = QR code with this fingerprint as text
spoken-download = Download { $app } for { $system }, { $host }
spoken-download-from = Download { $app } for { $system } from { $store }, { $host }
spoken-open-in-browser = Open { $app } in the browser, { $host }
spoken-needs-clear = Clear what matters to you
spoken-needs-fold = { $words }: what matters to you
spoken-columns-back = Previous messengers
spoken-columns-on = Next messengers
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Drawing: one server in the middle, and eight people around it, each connected to that server only.
spoken-drawing-federated = Drawing: three servers, each connected to the two others. Each has two people of its own.
spoken-drawing-peer-to-peer = Drawing: six people, connected to one another directly. There is no server.
spoken-drawing-anonymous-routing = Drawing: a way with arrows from one person to another, through three of nine nodes. The other nodes are not used.
spoken-drawing-decentralized-relays = Drawing: four relays, not connected to one another, and four people. Each person is connected to two relays.
spoken-drawing-one-key = Drawing: seven messages in the order of time, all under one key. During the fourth the key is stolen, and all seven can be read.
spoken-drawing-forward = Drawing: seven messages in the order of time, each with a key of its own. During the fourth its key is stolen. The three before it stay closed; the fourth and those after it can be read.
spoken-drawing-future = Drawing: seven messages in the order of time, each with a key of its own. During the fourth its key is stolen, and after the fifth new keys are exchanged. Only the fourth and the fifth can be read.
