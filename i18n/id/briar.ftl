### Briar: apa yang dikatakan panduan ini tentangnya.

## Sekilas

briar-tagline = Lewat Tor, atau jarak dekat tanpa internet
briar-aliases = Briar Messenger
briar-summary = Briar adalah aplikasi pesan terenkripsi yang terhubung ke aplikasi orang lain melalui jaringan Tor, sehingga berguna melawan penyensoran. Orang yang saling berdekatan juga dapat terhubung lewat Wi-Fi atau Bluetooth, yang bisa membantu jika akses internet bermasalah.

## Tautan

briar-link-contribute = Membuka bagian tentang donasi pada halaman kode sumber. Dalam versi halaman yang menjadi dasar panduan ini, tautannya mengarah ke beranda, dengan cara berdonasi di bagian bawahnya.

## Unduhan

briar-download-flathub = Briar berencana menerbitkan Flatpak sendiri, dan menyebut semua cara menginstal Briar Desktop sampai saat itu semiresmi.

## Fakta

briar-fact-about = Briar adalah aplikasi pesan yang mengenkripsi apa yang Anda tulis. Melalui jaringan Tor, aplikasi Anda terhubung ke aplikasi orang yang Anda ajak berkomunikasi.
briar-fact-specification = Proyek ini telah memublikasikan seluruh spesifikasinya, yaitu uraian tepat tentang cara kerja Briar.
briar-fact-forward-secrecy = Ada kerahasiaan maju: kunci berganti begitu sering sehingga kunci yang dicuri hari ini tidak dapat membuka pesan-pesan sebelumnya. Ini berasal dari dua protokol milik Briar sendiri, Bramble Handshake dan Bramble Transport.
briar-fact-censorship = Karena koneksinya berjalan lewat Tor, Privacy Guides menganggap Briar efektif untuk menghindari penyensoran.
briar-fact-audited = Aplikasi ini telah menjalani audit independen; laporan yang ditautkan Privacy Guides berasal dari tahun 2017. Untuk perutean anonim, Briar mengandalkan Tor, yang juga telah diaudit.
briar-fact-nearby = Perangkat yang saling berdekatan dapat terhubung lewat Wi-Fi atau Bluetooth. Jaringan lokal semacam itu, yang disebut “mesh”, dapat membantu di tempat yang tidak terjangkau internet.
briar-fact-adding-contacts = Dua orang baru menjadi kontak setelah masing-masing menambahkan yang lain. Mereka bertukar tautan briar:// atau, jika berada di tempat yang sama, saling memindai kode QR.
briar-fact-systems = Privacy Guides mencantumkan aplikasi untuk Linux, Windows, dan Android. Tidak ada yang dicantumkan untuk macOS atau iOS; itu tidak berarti aplikasinya tidak ada.
briar-fact-reproducible = Build-nya dapat direproduksi: proyek ini menyediakan alat untuk memeriksa bahwa APK yang dipublikasikan tidak berisi apa pun selain kode sumbernya yang terbuka untuk umum.
briar-fact-groups = Ada grup pribadi. Menurut proyeknya, semua komunikasi antarperangkat terenkripsi ujung ke ujung.
briar-fact-desktop-beta = Briar Desktop dirilis sebagai versi beta. README-nya menyebut semua cara menginstalnya, termasuk unduhan di situs Briar sendiri, hanya semiresmi.
briar-fact-no-servers = Briar tidak memiliki server yang dapat diblokir. Di tempat Tor diblokir, Briar dapat menggunakan jembatan (bridge); tanpa internet, Briar dapat menggunakan Bluetooth atau Wi-Fi.

## Kriteria

briar-criterion-open-source-clients = kodenya dipublikasikan
briar-criterion-no-identifier-to-contacts = kontak ditambahkan lewat tautan atau kode QR
briar-criterion-private-messages-encrypted = digambarkan sebagai aplikasi pesan terenkripsi
briar-criterion-audited = aplikasinya, 2017
briar-criterion-forward-secrecy = lewat protokol-protokol Bramble
briar-criterion-decentralized = dari aplikasi ke aplikasi: Tor, Wi-Fi, atau Bluetooth
briar-criterion-all-five-systems = tidak tercantum untuk macOS atau iOS
briar-criterion-all-messages-encryptable-now = semua komunikasi antarperangkat
briar-criterion-all-encrypted-by-default-now = semua komunikasi antarperangkat
briar-criterion-no-phone-number-now = akun memerlukan nama panggilan dan kata sandi, dan disimpan di perangkat
briar-criterion-open-source-servers-now = tidak bergantung pada server pusat
briar-criterion-future-secrecy-now = baik README-nya maupun halamannya “How it works” tidak menyebutkan hal ini

## Audit

briar-audit-client-2017 = Audit independen terhadap aplikasinya. Privacy Guides tidak menyebutkan apa yang ditemukan.

## Spesifikasi

briar-spec-briar-spec = Spesifikasi Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Kunci

briar-key-app = Briar dari situsnya sendiri (APK), repositori F-Droid miliknya sendiri, dan Google Play
briar-check-source = Build yang dapat direproduksi: Briar menyediakan alat untuk membuat sendiri build APK-nya dan membandingkannya dengan APK yang dipublikasikan.
briar-blocked-bridges = Jika Tor juga diblokir: di pengaturan, buka “Connections” (koneksi), dan untuk “Connection method for Tor network” (cara terhubung ke jaringan Tor) pilih “Use Tor network with bridges” (gunakan jaringan Tor dengan jembatan). “Automatic based on location” (otomatis menurut lokasi) menyerahkan pilihannya kepada Briar.
briar-blocked-nearby = Tanpa internet: di “Connections” (koneksi), izinkan Briar menjangkau kontak lewat Bluetooth atau di jaringan Wi-Fi yang sama.
briar-blocked-drive = Jika tidak satu pun dari cara ini dapat menjangkau seorang kontak: “Connect via Removable Drive” (hubungkan lewat media penyimpanan lepasan) menuliskan pesan-pesan Anda, dalam keadaan terenkripsi, ke flashdisk USB atau kartu SD, yang lalu Anda sampaikan kepada kontak itu.
briar-blocked-pass-on = Untuk membagikan aplikasi ini tanpa internet: buka “Share this app offline” (bagikan aplikasi ini secara offline). Ponsel akan membuka hotspot Wi-Fi, dan dari situ orang di dekat Anda dapat mengunduh Briar. Atau simpan aplikasi ini sebagai file APK dan kirimkan dengan cara lain.
