### Molly: apa yang dikatakan panduan ini tentangnya.

## Sekilas

molly-tagline = Aplikasi lain untuk Signal, di Android
molly-aliases = Molly Messenger
molly-case = Privacy Guides menyarankan untuk mempertimbangkannya di Android jika Anda memerlukan perlindungan dari serangan bertarget
molly-summary = Molly adalah aplikasi alternatif untuk jaringan Signal, khusus untuk Android. Molly menambahkan fitur untuk keamanan dan kemudahan penggunaan, dan memakai Molly berarti memercayai dua tim, bukan satu.

## Tautan

molly-link-privacy = Privacy Guides tidak mencantumkan kebijakan milik Molly sendiri; ini kebijakan milik Signal.

## Fakta

molly-fact-network = Molly adalah alternatif untuk aplikasi Signal sendiri: jaringannya sama, dengan lebih banyak fitur untuk keamanan dan kemudahan penggunaan.
molly-fact-database = Database lokal aplikasi ini dapat dienkripsi dengan frasa sandi selama tidak digunakan. Data yang tertinggal di memori (RAM) dapat dihapus secara aman setelah tidak diperlukan lagi.
molly-fact-tor = Koneksinya dapat dialihkan melalui Tor.
molly-fact-reproducible = Dalam versi halaman yang menjadi dasar panduan ini, Molly dan Molly-FOSS sama-sama mendukung build yang dapat direproduksi: dapat diperiksa apakah APK-nya memang sesuai dengan kode sumber yang dipublikasikan.
molly-fact-everyday = Pencadangan dapat berjalan sesuai jadwal, dan aplikasi dapat mengunci dirinya sendiri.
molly-fact-linked-device = Ponsel Android dapat menjadi perangkat tertaut dari suatu akun Signal, bukan perangkat utama akun itu.
molly-fact-more = Privacy Guides menyebutkan fitur lainnya dalam artikel tersendiri.
molly-fact-two-teams = Dengan Molly, Anda memercayai dua tim untuk menghadirkan pembaruan yang aman dan tepat waktu: tim Signal dan tim Molly.
molly-fact-updates = Fitur baru dan perbaikan dari Signal hadir lewat pembaruan setiap dua minggu. Pengecualiannya adalah masalah keamanan: masalah itu diperbaiki secepat mungkin.
molly-fact-delay = Molly mungkin sedikit tertinggal dari Signal, dan ini dapat memengaruhi hal-hal seperti perpindahan dari Signal ke Molly.
molly-fact-same-security = Versi halaman yang menjadi dasar panduan ini mencantumkan tiga versi, semuanya dengan peningkatan keamanan yang sama.
molly-fact-unifiedpush = UnifiedPush adalah alternatif sumber terbuka untuk notifikasi push dari Google.
molly-fact-mollysocket = Untuk memakai UnifiedPush, diperlukan program terpisah bernama Mollysocket. Anda dapat menjalankannya sendiri di komputer lain atau di server (VPS), atau memakai yang tersedia untuk umum.
molly-fact-tutorial = Ada tutorial langkah demi langkah untuk ini, dalam bahasa Jerman.
molly-fact-unifiedpush-limit = UnifiedPush tidak dapat digunakan selama Molly menjadi perangkat tertaut.
molly-fact-proxy = Jika proxy SOCKS atau Tor diaktifkan di Molly, semua lalu lintas datanya melewati jalur itu. Pada Mei 2025, Privacy Guides tidak mengetahui adanya kebocoran alamat IP atau permintaan DNS.

## Kriteria

molly-criterion-open-source-clients = versi standarnya dahulu berisi kode berpemilik (proprietary), misalnya layanan Google yang juga dipakai Signal
molly-criterion-open-source-clients-now = proyeknya mengatakan bahwa hanya ada satu versi, tanpa kode berpemilik (proprietary)
molly-criterion-no-identifier-to-contacts = seperti pada Signal, yang jaringannya dipakai Molly
molly-criterion-private-messages-encrypted = memakai jaringan Signal
molly-criterion-all-messages-encryptable = memakai jaringan Signal
molly-criterion-forward-secrecy = memakai jaringan Signal
molly-criterion-future-secrecy = memakai jaringan Signal
molly-criterion-all-encrypted-by-default = memakai jaringan Signal
molly-criterion-decentralized = panduan ini menggolongkan jaringan Signal sebagai layanan terpusat
molly-criterion-all-five-systems = aplikasi untuk Android
molly-criterion-no-phone-number = memerlukan akun Signal, yang mewajibkan nomor telepon
molly-criterion-open-source-servers-now = terhubung ke server Signal, yang kodenya ada di GitHub
molly-criterion-audited-now = README-nya tidak menyebut audit apa pun

## Ancaman

molly-threat-targeted-attacks = Privacy Guides menyarankan untuk mempertimbangkannya di Android jika mungkin ada orang yang secara khusus mengincar Anda.

## Versi

molly-variant-molly = Dalam versi halaman yang menjadi dasar panduan ini, ini dahulu adalah versi standarnya, dengan kode berpemilik (proprietary) seperti layanan Google. Versi ini mendukung build yang dapat direproduksi.
molly-variant-molly-foss = Dahulu versi ini tidak menyertakan kode berpemilik (proprietary) seperti layanan Google, sehingga beberapa fitur juga tidak ada, misalnya notifikasi push lewat layanan Google Play yang menghemat baterai. Dahulu versi ini mendukung build yang dapat direproduksi.
molly-variant-molly-up = Dahulu versi ini didasarkan pada Molly-FOSS dan menambahkan notifikasi push lewat UnifiedPush.

## Yang berubah

molly-change-molly-up = Privacy Guides tidak lagi mencantumkan Molly-UP sebagai versi tersendiri: Molly dan Molly-FOSS, dua versi yang dicantumkan saat itu, sama-sama dapat memakai UnifiedPush.
molly-change-one-version = Sekarang hanya ada satu versi Molly, dan situsnya mengatakan bahwa versi itu sepenuhnya sumber terbuka, tanpa kode berpemilik (proprietary). Molly-FOSS tidak lagi menjadi versi tersendiri.

## Kunci

molly-key-app = Molly dari repositori F-Droid miliknya sendiri, Accrescent, dan GitHub
molly-key-repository = Repositori F-Droid milik Molly sendiri
molly-check-source = Build yang dapat direproduksi: Molly menjelaskan cara membuat sendiri build APK-nya dan membandingkannya dengan APK di GitHub.
molly-blocked-tor = Instal Orbot, yang terhubung ke Tor. Di pengaturan Molly, buka “Jaringan” (Network), dan untuk “Proksi” (Proxy) pilih “Tor melalui Orbot” (Tor via Orbot). Untuk proxy lain, pilih “SOCKS5”.
