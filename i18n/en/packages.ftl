### What menus, stores and installers say of the program.

## Menus

package-kind = Guide to private messengers
package-summary = Choose a private messenger and get it from its official site or store
# Words that people search for, with commas between them.
package-keywords = messenger, chat, privacy, encryption, download, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Messenger Guide contributors

## Copyright

package-copyright = © 2026 Messenger Guide contributors

## Stores

package-description = Which messenger should I use, and where do I really get it? Messenger Guide gathers what Privacy Guides has written about six of them: Signal, Molly, SimpleX Chat, Briar, Element and Session.
package-point-downloads = The official download is one click away, and you see its whole address first. For a phone there is a code to scan.
package-point-sources = Facts link to their sources, “not stated” is kept apart from “no”, and what changed since is dated.
package-point-compare = Search, say what matters to you, put messengers side by side, and read what each term means, in many languages.
package-point-offline = It works without a connection and makes none: links are handed to your browser, and only those that are built in and were checked.
package-no-affiliation = Not affiliated with or endorsed by Privacy Guides or any messenger.

## Installer

package-newer = A newer version of Messenger Guide is already installed.
