### SimpleX Chat: apa yang dikatakan panduan ini tentangnya.

## Sekilas

simplex-tagline = Tanpa nomor telepon atau nama pengguna
simplex-aliases = SimpleX Messenger, Simplex, Simpleks
simplex-summary = SimpleX Chat bekerja tanpa pengenal unik apa pun: Anda tidak memerlukan nomor telepon maupun nama pengguna. Aplikasi ini berjalan di jaringan terdesentralisasi, sehingga berguna di tempat yang komunikasinya disensor.

## Fakta

simplex-fact-network = Menurut Privacy Guides, jaringannya yang terdesentralisasi menjadikannya alat yang efektif melawan penyensoran.
simplex-fact-no-identifiers = Memakainya tidak mengikat Anda pada pengenal unik apa pun, baik nomor telepon maupun nama pengguna.
simplex-fact-audited = Perusahaan Trail of Bits melakukan audit pada Oktober 2022.
simplex-fact-joining = Anda dapat ikut dalam percakapan grup dengan memindai kode QR atau mengeklik tautan undangan.
simplex-fact-chats = Anda dapat menulis langsung kepada satu orang atau mengobrol dalam grup, yang menyediakan fungsi-fungsi dasar. Pesan dapat disunting, dan diformat dengan Markdown.
simplex-fact-protocol = Sejak Oktober 2024, Privacy Guides mengatakan bahwa pesan langsung, obrolan grup, dan panggilan terenkripsi ujung ke ujung diamankan dengan SimpleX Messaging Protocol, yang memakai enkripsi double ratchet.
simplex-fact-calls = Panggilan suara dan video juga bisa dilakukan, dengan enkripsi ujung ke ujung: hanya orang yang ikut dalam panggilan yang dapat mendengar dan melihatnya.
simplex-fact-moving = Tidak ada server pusat yang menyimpan cadangan untuk Anda. Untuk pindah ke perangkat lain, ekspor data Anda lalu impor di perangkat itu.
simplex-fact-metadata = Sejak Oktober 2024, Privacy Guides mengatakan bahwa aplikasi ini melindungi metadata, karena pesan dikirim melalui antrean satu arah (“simplex queues”).
simplex-fact-verification = Sejak Oktober 2024, Privacy Guides mengatakan bahwa memindai kode QR atau mengeklik tautan undangan memungkinkan Anda memverifikasi kontak di luar jaringan aplikasi itu sendiri, dan ini melindungi dari penyedia jaringan yang menempatkan diri di tengah komunikasi.
simplex-fact-own-protocol = Menurut proyeknya, double ratchet yang melindungi pesan-pesannya memiliki kerahasiaan maju dan kerahasiaan masa depan.
simplex-fact-third-audit = Menurut proyeknya, Trail of Bits menyelesaikan audit ketiga pada 2026; saat keterangan ini dibaca, audit itu belum dipublikasikan.
simplex-fact-reproducible = Build untuk Linux dan APK di GitHub dapat direproduksi: proyek ini memiliki skrip yang membuat build itu dari kode yang dipublikasikan dan membandingkan hasilnya.
simplex-fact-more = Privacy Guides juga menautkan ke daftar milik proyek itu sendiri, yang memuat fitur-fitur privasi dan keamanan beserta batas-batasnya.
simplex-fact-channels = Kanal publik (baru dalam versi 6.5, April 2026) tidak terenkripsi ujung ke ujung: siapa pun yang menjalankan relainya melihat apa yang ditulis di sana. Proyeknya menyebut kanal ini versi beta pertama, dan mengatakan bahwa identitas asli pemilik dan pembaca kanal tidak diketahui oleh pihak yang menjalankan relainya.
simplex-fact-operators = Server yang sudah diatur di dalam aplikasi dijalankan oleh SimpleX Chat dan, sejak Desember 2024, oleh operator kedua, yaitu Flux.
simplex-fact-tor-and-servers = SimpleX Chat dapat terhubung melalui Tor, misalnya lewat Orbot, dan dapat menggunakan server Anda sendiri untuk menggantikan server yang sudah diatur di dalam aplikasi.

## Unduhan

simplex-download-f-droid = SimpleX Chat memiliki repositori F-Droid sendiri, dengan versi stabil dan versi beta yang dibuat oleh para pengembangnya. Halaman itu menampilkan alamat yang perlu ditambahkan ke aplikasi F-Droid.
simplex-download-f-droid-org = F-Droid.org membuat sendiri build versi stabilnya, dan build itu muncul di sana beberapa hari kemudian. Build itu ditandatangani dengan kunci lain: untuk berpindah antara build itu dan versi dari para pengembangnya, ekspor dahulu database obrolan, lalu instal aplikasinya dari awal dan impor database itu.

## Kriteria

simplex-criterion-open-source-clients = kode dan rilisnya ada di GitHub
simplex-criterion-no-identifier-to-contacts = tidak ada nomor atau nama pengguna yang perlu dibagikan
simplex-criterion-private-messages-encrypted = tercantum di antara aplikasi pesan terenkripsi
simplex-criterion-audited = oleh Trail of Bits, 2022 dan 2024
simplex-criterion-forward-secrecy-now = proyeknya mengatakan demikian tentang double ratchet miliknya
simplex-criterion-all-encrypted-by-default-now = tidak di kanal publik, yang ditambahkan dalam versi 6.5
simplex-criterion-all-messages-encryptable-now = tidak di kanal publik, yang ditambahkan dalam versi 6.5
simplex-criterion-future-secrecy-now = proyeknya mengatakan demikian tentang double ratchet miliknya
simplex-criterion-decentralized = jaringan terdesentralisasi
simplex-criterion-all-five-systems = ada unduhan untuk kelimanya
simplex-criterion-no-phone-number = tanpa nomor telepon dan tanpa nama pengguna
simplex-criterion-open-source-servers-now = kode servernya ada di GitHub, dengan lisensi AGPLv3

## Audit

simplex-audit-trail-of-bits-2022 = Audit terhadap SimpleX Chat. Privacy Guides tidak menyebutkan apa yang ditemukan.
simplex-audit-trail-of-bits-2024 = Audit kedua oleh perusahaan yang sama, kali ini terhadap rancangan kriptografinya.

## Spesifikasi

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Double ratchet SimpleX, dengan ketahanan terhadap komputer kuantum

## Yang berubah

simplex-change-forward-secrecy = Privacy Guides kini menyebut audit kedua dan SimpleX Messaging Protocol, dengan enkripsi double ratchet dan ketahanan terhadap komputer kuantum. Itu menyiratkan kerahasiaan maju dan kerahasiaan masa depan, yang tidak dinyatakan pada halaman itu; proyeknya sendiri menyatakannya. Kerahasiaan maju menjadi persyaratan minimum pada 16 Mei 2025.
simplex-change-flathub = Untuk Linux, aplikasi ini juga tersedia di Flathub.
simplex-change-channels = Versi 6.5 menghadirkan kanal publik; kanal semacam itu tidak terenkripsi ujung ke ujung.

## Kunci

simplex-key-website = APK di GitHub dan di repositori F-Droid milik SimpleX Chat sendiri
simplex-key-google-play = Aplikasi dari Google Play
simplex-key-f-droid-org = Repositori utama F-Droid, yang relawannya membuat build aplikasi ini dan menandatanganinya
simplex-key-repository = Repositori F-Droid milik SimpleX Chat sendiri
simplex-key-releases = Di GitHub, untuk setiap rilis: daftar checksum untuk Linux (_sha256sums) dan APK
simplex-check-source = Build yang dapat direproduksi: SimpleX Chat menjelaskan cara membuat sendiri build aplikasi untuk Android dan Linux dan membandingkannya dengan yang ada di GitHub.
simplex-blocked-android = Di Android: instal Orbot, yang terhubung ke Tor, jalankan, dan aktifkan “Gunakan proxy SOCKS” (Use SOCKS proxy) di “Jaringan & server” (Network & servers) dalam pengaturan SimpleX Chat. Untuk menghindari koneksi tanpa Tor, pilih “Diperlukan” (required) untuk “Gunakan host .onion” (Use .onion hosts): dengan begitu, server yang tidak memiliki alamat seperti itu tidak dapat dijangkau.
simplex-blocked-ios = Di iPhone: instal Orbot, yang di sana berfungsi sebagai VPN, aktifkan Orbot, dan di “Network & servers” (jaringan & server) pilih “when available” (saat tersedia) untuk “Use .onion hosts” (gunakan host .onion). SimpleX Chat memperingatkan bahwa sebagian lalu lintas data masih bisa keluar tanpa melewati VPN, misalnya jika aplikasi VPN-nya tiba-tiba berhenti.
simplex-blocked-servers = Jika Anda atau orang yang Anda percayai menjalankan server SimpleX: masukkan server itu di “Jaringan & server” (Network & servers) untuk menggantikan server yang sudah diatur di dalam aplikasi.
