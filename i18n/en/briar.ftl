### Briar: what the guide says about it.

## At a glance

briar-tagline = Works over Tor, or nearby without internet
briar-aliases = Briar Messenger
briar-summary = Briar is an encrypted messenger that connects to other people’s apps over the Tor network, which makes it useful against censorship. People close to each other can also connect over Wi-Fi or Bluetooth, which can help where internet access is a problem.

## Links

briar-link-contribute = Opens the section about donating on the source-code page. In the version of the page that this guide is built on, the link led to the homepage, with the ways to donate at its bottom.

## Downloads

briar-download-flathub = Briar plans to publish a Flatpak itself, and describes all ways to install Briar Desktop until then as semi-official.

## Facts

briar-fact-about = Briar is a messenger that encrypts what you write. Over the Tor network, your app connects to the apps of the people you talk to.
briar-fact-specification = The project has published its specification, the exact description of how Briar works, in full.
briar-fact-forward-secrecy = There is forward secrecy: keys change so often that a key stolen today does not unlock past messages. It comes from two of Briar’s own protocols, Bramble Handshake and Bramble Transport.
briar-fact-censorship = Because the connections run over Tor, Privacy Guides regards Briar as effective at getting around censorship.
briar-fact-audited = The app went through an independent security audit; the report that Privacy Guides links to dates from 2017. For anonymous routing Briar relies on Tor, which has been audited too.
briar-fact-nearby = Devices that are close to each other can connect over Wi-Fi or Bluetooth. Such a local network, a “mesh”, can help where the internet is out of reach.
briar-fact-adding-contacts = Two people become contacts only when each has added the other. They exchange briar:// links or, when they are in the same place, scan each other’s QR codes.
briar-fact-systems = Privacy Guides lists apps for Linux, Windows and Android. None is listed for macOS or iOS; that does not mean that there is none.
briar-fact-reproducible = The builds are reproducible: the project provides tools to check that the published APK file contains nothing but its public source code.
briar-fact-groups = There are private groups. According to the project, all communication between devices is end-to-end encrypted.
briar-fact-desktop-beta = Briar Desktop is released as a beta. Its README describes all ways to install it, the downloads on Briar’s own site among them, as only semi-official.
briar-fact-no-servers = Briar has no servers that could be blocked. Where Tor is blocked, it can use bridges; without the internet, it can use Bluetooth or Wi-Fi.

## Criteria

briar-criterion-open-source-clients = the code is published
briar-criterion-no-identifier-to-contacts = contacts are added by link or QR code
briar-criterion-private-messages-encrypted = described as an encrypted messenger
briar-criterion-audited = the app, 2017
briar-criterion-forward-secrecy = through the Bramble protocols
briar-criterion-decentralized = from app to app: Tor, Wi-Fi or Bluetooth
briar-criterion-all-five-systems = none listed for macOS or iOS
briar-criterion-all-messages-encryptable-now = all communication between devices
briar-criterion-all-encrypted-by-default-now = all communication between devices
briar-criterion-no-phone-number-now = an account takes a nickname and a password, and is kept on the device
briar-criterion-open-source-servers-now = it does not rely on a central server
briar-criterion-future-secrecy-now = neither its README nor its page “How it works” mentions it

## Audits

briar-audit-client-2017 = An independent audit of the app. Privacy Guides does not say what it found.

## Specifications

briar-spec-briar-spec = Briar specification
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Keys

briar-key-app = Briar from its own site (APK), its own F-Droid repository and Google Play
briar-check-source = Reproducible builds: Briar provides the tools to build the APK yourself and to compare it with the published one.
briar-blocked-bridges = If Tor is blocked too: in the settings, open “Connections”, and choose “Use Tor network with bridges” for “Connection method for Tor network”. “Automatic based on location” leaves the choice to Briar.
briar-blocked-nearby = Without the internet: in “Connections”, let Briar reach contacts over Bluetooth or on the same Wi-Fi network.
briar-blocked-drive = If none of this reaches a contact: “Connect via Removable Drive” writes your messages, encrypted, to a USB stick or an SD card, which you pass on.
briar-blocked-pass-on = To pass the app on without the internet: open “Share this app offline”. The phone opens a Wi-Fi hotspot, from which people nearby can download Briar. Or save the app as an APK file and send it in some other way.
