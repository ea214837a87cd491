### Kata-kata program ini sendiri. Apa yang dikatakan tentang aplikasi pesan ada di file-file lain di folder ini.

## Nama dan bahasa

app-name = Panduan Aplikasi Pesan
language-name = Bahasa Indonesia

## Bagian atas

screen-guide = Aplikasi pesan
screen-about = Tentang
back = Kembali
language-menu = Bahasa
language-unread = Belum dibaca oleh penutur asli
theme-menu = Terang atau gelap
theme-system = Ikuti sistem
theme-light = Terang
theme-dark = Gelap
high-contrast = Kontras tinggi
text-size = Ukuran teks
text-percent = { $percent }%
text-smaller = Perkecil teks
text-normal = Ukuran normal
text-larger = Perbesar teks

## Daftar

standing-recommended-group = Direkomendasikan
standing-with-reservations-group = Dengan catatan

## Status

standing-recommended = Direkomendasikan
standing-with-reservations = Dengan catatan
standing-recommended-about = Privacy Guides merekomendasikannya untuk komunikasi sensitif.
standing-in-one-case = Direkomendasikan dalam satu kasus
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Tidak lagi direkomendasikan sejak { $date }
standing-no-longer-about = Privacy Guides telah menghapusnya dari daftar aplikasi pesannya.
standing-edition = Pada halaman per { $date }: { $standing }
standing-with-reservations-about = Dahulu Privacy Guides mencantumkannya hanya sebagai pilihan tambahan, dengan peringatan.
client-of = Memakai jaringan { $name }
warning-title = Mengapa ada peringatan
delisted-title = Tidak lagi dalam daftar Privacy Guides sejak { $date }
caution-title = Ketahui ini sebelum memilih

## Unduhan dan tautan

downloads-title = Dapatkan { $name }
download-this-computer = Untuk komputer ini
download-other-computers = Komputer lain
download-browser = Di browser
download-phones = Untuk ponsel Anda
download-several = Untuk beberapa sistem
download-none-here = Di antara unduhan resmi { $name }, tidak ada yang untuk { $system }.
download-missing = Aplikasi { $system } tidak tercantum
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Versi beta
download-needs-phone = Instal dulu di ponsel
download-minimum = { $system } atau lebih baru
publisher-project = Resmi
publisher-store = Oleh relawan toko aplikasi itu
publisher-not-stated = Penerbit: tanpa keterangan
link-homepage = Beranda
link-privacy = Kebijakan privasi
link-documentation = Dokumentasi
link-source-code = Kode sumber
link-contribute = Berkontribusi
link-reference = Bacaan lanjutan
link-more = Klik kanan untuk menyalin alamat atau menampilkan kode QR-nya
link-replaces = Menggantikan { $address }

## Sistem dan tempat

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Browser
platform-android = Android
platform-ios = iOS
platform-several = Beberapa sistem
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK Android
channel-website = Situs web resmi

## Sekilas

glance-title = Sekilas
glance-note = { $level }: { $note }
glance-note-since = { $level }, sejak { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Sebelumnya: { $level }
tier-minimum = Persyaratan minimum
tier-best-case = Kasus terbaik
tier-joining = Bergabung

## Tingkat kepastian

level-yes = Ya
level-implied = Tersirat
level-partly = Sebagian
level-no = Tidak
level-not-stated = Tanpa keterangan
level-yes-about = Sumber yang tercantum di sampingnya menyatakannya secara tegas.
level-implied-about = Sumbernya menyiratkan hal itu tanpa menyatakannya.
level-partly-about = Hanya benar sebagian.
level-no-about = Sumbernya mengatakan bahwa tidak demikian, atau apa yang dikatakannya menutup kemungkinan itu.
level-not-stated-about = Di tempat-tempat yang dilihat panduan ini, tidak ada keterangan tentang hal itu. Itu bukan berarti “tidak”.

## Sumber

source-numbered = { $speaker } { $number }
source-page = halaman saat ini
source-edition = halaman per { $date }

## Siapa yang mengatakannya

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } sendiri, dibaca pada { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Dikatakan oleh proyeknya sendiri, atau oleh F-Droid tentang dirinya, bukan oleh Privacy Guides.
said-by-default = Jika tidak ada yang disebut namanya, yang mengatakannya adalah Privacy Guides, atau panduan ini sendiri.
checked-all = Semua ini terakhir diperiksa pada { $date } atau sesudahnya.
said-by-downloads = Unduhan resmi

## Bagian tentang suatu aplikasi pesan

topic-protection = Perlindungannya
topic-features = Kemampuannya
topic-good-to-know = Perlu diketahui
topic-background = Latar belakang
threats-title = Membantu melindungi Anda dari apa
threats-of-page = Dalam versi halaman yang menjadi dasar panduan ini, Privacy Guides mengatakan bahwa seluruh daftarnya melindungi dari:
threats-once-of-page = Dalam versi halaman yang menjadi dasar panduan ini, Privacy Guides mengatakan bahwa seluruh daftarnya melindungi dari hal-hal berikut. Aplikasi pesan ini tidak lagi ada dalam daftar itu:
audits-title = Audit
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · nama auditor tidak disebutkan Privacy Guides
audit-report = Baca lebih lanjut
variants-title = Versi { $name }
variant-gone = Dihentikan (dicatat pada { $date })
step-optional = Opsional
specifications-title = Spesifikasi dan makalah
changes-title = Yang berubah
changes-criteria = Kriteria Privacy Guides
changes-all = Semua perubahan, dari semua aplikasi pesan
changes-none = Tidak ada perubahan yang diketahui.

## Tanggal dan daftar

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }

## Pemberitahuan

banner-settings-put-aside = Pengaturan tidak dapat dibaca, sehingga program ini berjalan dengan pengaturan bawaannya. File lama disimpan sebagai { $file }.
banner-settings-unusable = Pengaturan tidak dapat dibaca, dan filenya tidak dapat dipindahkan. Program ini tetap berfungsi, tetapi tidak dapat mengingat pilihan Anda.
banner-cannot-remember = Pilihan Anda tidak dapat disimpan di komputer ini. Program ini tetap berfungsi, tetapi tidak akan mengingat pilihan itu.
banner-forgotten = Semua yang diingat oleh panduan ini telah dihapus: file pengaturan dan cadangannya. Riwayat browser Anda dan file yang Anda simpan tidak disentuh. Apa yang Anda pilih mulai sekarang akan diingat lagi.
banner-not-forgotten = Apa yang diingat gagal dihapus. Hapus sendiri file ini: { $file }
banner-remembers-nothing = Apa yang diingat telah dihapus, dan mulai sekarang tidak ada yang diingat. File pengaturan hanya mencatat hal itu. Riwayat browser Anda dan file yang Anda simpan tidak disentuh.
banner-remembers-again = Mulai sekarang, apa yang Anda pilih diingat di komputer ini.
banner-link-failed = Tidak ada browser yang dapat dibuka. Salin alamat ini dan buka sendiri:
banner-link-requested = Baru saja browser diminta membuka tautan ini. Jika tidak ada yang muncul, mungkin browser masih sedang dibuka.
banner-facts-aged = Fakta-fakta ini terakhir ditinjau pada { $date }, enam bulan yang lalu atau lebih. Sebagian mungkin telah berubah sejak itu. Periksa situs aplikasi pesan itu sendiri dan halaman Privacy Guides saat ini, atau cari versi panduan ini yang lebih baru.
copy = Salin
copied = Disalin

## Tentang

about-lead = Membantu Anda memilih aplikasi pesan yang menjaga privasi, dan mengantar Anda ke unduhan resminya.
about-versions-title = Versi dan fakta
about-version = Versi { $version }
about-edition = Fakta dari halaman Privacy Guides per { $date }
welcome = Fakta tentang aplikasi pesan yang menjaga privasi, dari Privacy Guides dan dari proyek aplikasi-aplikasi itu sendiri, terakhir ditinjau pada { $date }. Anda memilih dan membaca tanpa koneksi internet: tidak ada data yang keluar dari komputer ini, kecuali jika Anda membuka tautan di browser.
welcome-language = Panduan ini tidak tersedia dalam bahasa sistem Anda. Ada bahasa lain: pilih salah satu dengan tombol bahasa di bagian atas, atau tekan Ctrl+L.
about-promises-title = Yang bisa diharapkan
about-no-connection = Panduan ini sendiri tidak membuat koneksi apa pun. Panduan ini menyerahkan tautan ke browser Anda hanya saat Anda mengekliknya, dan hanya tautan yang sudah tertanam di dalamnya dan telah diperiksa. Browser Anda mungkin mengingat tautan itu, dan jaringan Anda mungkin dapat melihat situs mana yang Anda kunjungi.
about-remembers = Panduan ini mengingat bahasa, warna dan kontrasnya, ukuran teks dan ukuran jendela, aplikasi pesan terakhir yang Anda lihat, apa yang penting bagi Anda, dan langkah-langkah yang Anda centang, dan menyimpan semua itu hanya di komputer ini.
about-remembers-nothing = Panduan ini tidak mengingat apa pun. File pengaturannya hanya mencatat hal itu.
about-memory-title = Yang diingat
about-memory-file = File pengaturan: { $file }
about-memory-no-folder = Tidak ada folder untuk pengaturan di komputer ini, jadi tidak ada yang diingat.
about-remember-nothing = Jangan ingat apa pun
about-forget = Lupakan semuanya
about-keys = Semua dapat dilakukan dengan keyboard: tampilkan pintasan (F1)
about-no-affiliation = Panduan ini tidak berafiliasi dengan aplikasi pesan mana pun maupun dengan Privacy Guides, dan tidak satu pun dari mereka mendukung panduan ini.
about-own-research = Fakta dapat berubah. Sebelum mengandalkan suatu aplikasi pesan, baca halaman-halaman milik aplikasi itu sendiri dan apa yang telah berubah sejak fakta-fakta ini ditinjau.
about-languages-title = Bahasa
about-languages-unread = Terjemahan berikut belum dibaca oleh penutur asli yang menjadi bagian dari proyek ini: { $languages }.
about-languages-help = Jika salah satunya bahasa Anda: beri tahu proyek ini apa yang salah atau tidak jelas, dengan formulir untuk terjemahan di bagian laporan masalah (issues), atau baca seluruhnya dan katakan bahwa Anda telah membacanya.
about-languages-form = Formulir untuk terjemahan ({ $host })
about-attribution-title = Dari mana fakta-fakta ini berasal
about-attribution = Fakta dan tautan berasal dari Privacy Guides: dari halaman “Real-Time Communication: The Best Private Instant Messengers”, edisi bahasa Ibrani, versi { $date }, dan dari halaman-halaman lain: { $pages }; semuanya © para kontributor Privacy Guides, dengan lisensi CC BY-SA 4.0. Semua itu ditulis ulang dengan kata-kata lain, dicocokkan dengan perubahan setelahnya, dan ditandai jika ada yang telah berubah. Apa yang dikatakan oleh proyek-proyek itu sendiri ditandai dengan namanya.
about-page-link = Halaman itu saat ini
about-licences-title = Lisensi
about-licence-code = Program: MIT atau Apache 2.0, sesuai pilihan Anda.
about-licence-words = Fakta, kata-kata, dan terjemahan: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0).
about-licence-link = Lisensi CC BY-SA 4.0
about-licence-fonts = Font: Open Sans, { $open_sans }, dan Noto Sans, { $noto } serta { $adobe }, dengan SIL Open Font License 1.1.
about-licence-icons = Ikon: Lucide, { $lucide }, dengan lisensi ISC; sebagian dari Feather, { $feather }, dengan lisensi MIT. Ikon panduan ini sendiri adalah bagian dari program.
about-trademarks = Nama aplikasi pesan dan toko aplikasi adalah merek dagang pemiliknya masing-masing. Kotak berwarna menggantikan logonya.

## Baris perintah

cli-about = Pilih aplikasi pesan yang menjaga privasi dan dapatkan dari situs atau toko resminya.
cli-lang = Bahasa: { $languages }
cli-theme = Warna: light, dark, atau system
cli-help = Tampilkan bantuan ini
cli-version = Tampilkan versi
cli-usage-heading = Penggunaan:
cli-options-heading = Opsi
cli-value-language = BAHASA
cli-value-theme = TEMA
cli-value-command = PERINTAH
error-prefix = kesalahan: { $problem }
error-see-help = Jalankan “{ $command } --help” untuk melihat apa saja yang diterima.
error-unknown-option = tidak ada opsi “{ $option }”
error-unexpected-value = “{ $value }” tidak semestinya ada di sini
error-missing-value = “{ $option }” memerlukan nilai
error-repeated-option = “{ $option }” hanya boleh diberikan satu kali
error-unknown-language = tidak ada bahasa “{ $value }”; pilih dari: { $languages }
error-unknown-theme = tidak ada tema “{ $value }”; pilih dari: light, dark, system
error-not-text = ada argumen yang bukan teks yang valid
error-arguments = argumennya tidak dapat dipahami
error-no-display = tidak ada tampilan (display) untuk membuka jendela; jalankan program ini dari sesi grafis, atau atur DISPLAY atau WAYLAND_DISPLAY
error-display-unreachable = tampilan “{ $display }” tidak dapat dijangkau; jalankan program ini dari sesi pemilik tampilan itu, atau atur { $variable } ke tampilan yang dapat dijangkau
error-color-depth = kedalaman warna tampilan ini { $bits } bit, sedangkan jendela memerlukan 24; atur tampilan atau desktop jarak jauh ke 24 atau 32 bit
error-too-many-files = jendela tidak dapat dibuka karena terlalu banyak file yang terbuka; tutup program lain atau naikkan batasnya (“ulimit -n”), lalu jalankan lagi program ini
error-no-resources = jendela tidak dapat dibuka karena memori terlalu sedikit atau thread baru tidak diizinkan lagi; tutup program lain lalu jalankan lagi program ini
error-display-lost = koneksi ke tampilan terputus, dan jendelanya ikut hilang; jalankan lagi program ini
error-no-window = jendela tidak dapat dibuka, dan sebabnya tidak diketahui; jalankan program ini di terminal dengan MESSENGER_GUIDE_LOG=info dan laporkan apa yang ditampilkannya
error-missing-library = pustaka yang diperlukan jendela tidak ada: { $library }; instal pustaka itu (di Debian dan Ubuntu: { $package }) lalu jalankan lagi program ini
error-missing-other-library = pustaka yang diperlukan jendela tidak ada: { $library }; instal paket yang memuatnya lalu jalankan lagi program ini
error-unexpected = kesalahan tak terduga menghentikan program ini; jalankan lagi, dan jika berhenti lagi, jalankan di terminal dengan MESSENGER_GUIDE_LOG=info dan laporkan apa yang ditampilkannya
error-data = data bawaan program rusak; unduh lagi program ini dari situs resminya
cli-commands-heading = Perintah
cli-list = Tampilkan daftar semua aplikasi pesan
cli-show = Tampilkan semua informasi tentang suatu aplikasi pesan
cli-compare = Bandingkan aplikasi pesan secara berdampingan; semuanya jika tidak ada yang disebutkan
cli-find = Cari aplikasi pesan dengan kata-kata, seperti di jendela program
cli-changes = Tampilkan apa yang berubah, yang terbaru lebih dahulu: untuk satu aplikasi pesan, atau untuk semuanya dan kriterianya jika tidak ada yang disebutkan
cli-links = Tampilkan tautan resmi suatu aplikasi pesan
cli-open = Buka unduhan resmi di browser, seperti yang dilakukan tombolnya
cli-verify = Periksa apakah file yang diunduh asli
cli-handout = Buat halaman untuk dicetak atau dikirim, sebagai HTML: semua aplikasi pesan jika tidak ada yang disebutkan
cli-files = File yang akan diperiksa, misalnya APK; boleh beberapa
cli-sha256 = SHA-256 yang seharusnya dimiliki file itu
cli-json = Tampilkan JSON, untuk program lain
cli-differences = Hanya baris yang menunjukkan perbedaan antara aplikasi pesan
cli-messenger = ID suatu aplikasi pesan, seperti yang ditampilkan “list”
cli-words = Apa yang dicari
cli-platform = Hanya unduhan untuk satu sistem, misalnya “linux”
cli-download = Sistem seperti “linux”, atau ID suatu unduhan; jika tidak diisi, sistem komputer ini
cli-value-messenger = APLIKASI
cli-value-file = FILE
cli-value-checksum = NILAI
cli-value-words = KATA
cli-value-platform = SISTEM
error-missing-argument = { $value } tidak diberikan
error-unknown-command = tidak ada perintah “{ $value }”; pilih dari: { $known }
error-unknown-command-near = tidak ada perintah “{ $value }”; apakah maksud Anda “{ $near }”? Pilih dari: { $known }
error-unknown-messenger = tidak ada aplikasi pesan “{ $value }”; pilih dari: { $known }
error-unknown-messenger-near = tidak ada aplikasi pesan “{ $value }”; apakah maksud Anda “{ $near }”? Pilih dari: { $known }
error-unknown-platform = tidak ada sistem “{ $value }”; pilih dari: { $known }
error-unknown-platform-near = tidak ada sistem “{ $value }”; apakah maksud Anda “{ $near }”? Pilih dari: { $known }
error-no-download = { $name } tidak memiliki unduhan “{ $value }”; pilih dari: { $known }
error-no-browser = tidak ada browser untuk membuka alamat ini; instal browser, sebutkan satu di BROWSER, atau buka alamat ini di perangkat lain: { $address }
error-not-opened = browser tidak membuka alamat ini; buka sendiri: { $address }
error-no-checksum = “{ $value }” bukan SHA-256; SHA-256 terdiri atas 64 karakter 0–9 dan a–f
error-not-read = { $path } tidak dapat dibaca: { $reason }
error-unverified = setidaknya satu file tidak dapat diperiksa, jadi tidak ada yang diketahui tentang file itu
error-refused = JANGAN INSTAL: setidaknya satu file rusak atau tidak asli; lihat di atas
error-write = hasilnya tidak dapat ditulis: { $reason }
io-error-not-found = file atau folder itu tidak ada
io-error-no-access = akses tidak diizinkan
io-error-not-a-file = itu folder atau hal lain, bukan file
io-error-no-space = tidak ada ruang tersisa
io-error-read-only = lokasi itu hanya dapat dibaca
io-error-other = sistem melaporkan kesalahan; MESSENGER_GUIDE_LOG=info menunjukkan yang mana

## Memeriksa file

signing-keys-title = Cara memeriksa unduhan
signing-keys-fingerprints = Sidik jari kunci-kuncinya:
check-certificate = Bandingkan sidik jari kunci yang dipakai untuk menandatanganinya (di bawah). Untuk file APK, panduan ini dapat melakukannya untuk Anda.
check-repository = Sidik jari repositori F-Droid (di bawah): bandingkan saat Anda menambahkan repositori itu.
check-signed-list = Checksum yang ditandatangani: bandingkan filenya dengan daftar dari proyeknya, periksa tanda tangan digital daftar itu, dan bandingkan sidik jari kuncinya (di bawah).
check-store = Sejauh yang diketahui panduan ini, proyeknya tidak memublikasikan apa pun untuk memeriksa unduhan ini. Asli atau tidaknya unduhan ini hanya bergantung pada toko aplikasinya.
check-nothing = Sejauh yang diketahui panduan ini, proyeknya tidak memublikasikan apa pun untuk memeriksa unduhan ini. Dapatkan hanya dari alamat resminya.
check-browser = Aplikasi ini berjalan di browser, jadi tidak ada file untuk diperiksa. Pastikan alamatnya adalah alamat resmi.
verify-genuine = ASLI. File ini ditandatangani dengan kunci yang dipublikasikan { $name } untuk aplikasi ini. Meskipun begitu, file ini mungkin versi lama: lihat versinya di bawah.
verify-genuine-recorded = ASLI. File ini ditandatangani dengan kunci yang dicatat Privacy Guides untuk { $name }. Sejauh yang diketahui panduan ini, { $name } sendiri tidak memublikasikan kunci. Meskipun begitu, file ini mungkin versi lama: lihat versinya di bawah.
verify-other-key = JANGAN INSTAL. File ini menyatakan diri sebagai { $name } ({ $package }), tetapi ditandatangani dengan kunci yang tidak dikenal panduan ini.
verify-channels-without-key = Panduan ini tidak mengetahui kunci dari tempat-tempat berikut, sehingga tidak dapat mengenali aplikasi yang berasal dari sana: { $channels }. Instal aplikasi seperti itu hanya dari tempat itu sendiri.
verify-other-app = JANGAN INSTAL. File ini ditandatangani dengan kunci milik { $name }, tetapi kunci itu bukan untuk aplikasi { $package }.
verify-not-signed = JANGAN INSTAL. Ini aplikasi Android tanpa tanda tangan digital. Tidak ada yang bisa mengetahui siapa pembuatnya.
verify-damaged = JANGAN INSTAL. File ini rusak atau diubah setelah ditandatangani, atau ditandatangani dengan cara yang tidak dapat dipercaya.
verify-reason = Yang ditemukan, dalam istilah teknis: { $reason }
verify-no-key = TIDAK DIPERIKSA. File ini menyatakan diri sebagai { $name } ({ $package }), tetapi panduan ini tidak mengetahui satu pun kunci aplikasi ini. Panduan ini tidak dapat menentukan apakah file itu asli.
verify-unknown-app = TIDAK DIPERIKSA. Aplikasi ini ({ $package }) bukan bagian dari aplikasi pesan mana pun dalam panduan ini. Jika Anda diberi tahu bahwa ini salah satunya, jangan instal.
verify-not-apk = TIDAK DIPERIKSA. Ini bukan aplikasi Android (APK), jadi tidak memiliki tanda tangan digital yang dapat diperiksa panduan ini. File ini hanya dapat dibandingkan.
verify-checksum = SHA-256 file ini:
verify-checksum-is-given = NILAINYA SAMA. File ini memiliki SHA-256 yang Anda berikan. Anda hanya dapat memercayainya sejauh Anda dapat memercayai tempat Anda mendapatkan nilai itu.
verify-checksum-differs = JANGAN GUNAKAN FILE INI. SHA-256 file ini berbeda dari yang Anda berikan.
verify-only-compared = Ini bukan aplikasi Android (APK), jadi panduan ini hanya dapat membandingkannya.
verify-checksum-paste = Jika proyeknya memublikasikan nilainya sendiri untuk file ini, tempelkan nilai dari proyek itu di bawah: panduan ini membandingkan keduanya.
verify-checksum-compare = Jika proyeknya memublikasikan nilai ini, bandingkan, atau berikan dengan --sha256.
verify-listed = NILAINYA SAMA dengan yang ada di { $list }, yang berada di folder yang sama: unduhan ini lengkap. Siapa pembuat file yang diunduh ini hanya dapat diketahui dari tanda tangan digital { $list }.
verify-listed-differs = JANGAN GUNAKAN FILE INI. { $list }, yang berada di folder yang sama, mencantumkan SHA-256 yang berbeda untuk file ini.
verify-steps = Jika proyeknya menandatangani daftar berisi nilai seperti itu, periksa juga tanda tangan digital tersebut:
verify-step-key = Dapatkan kunci publik proyek itu, misalnya lewat alamat emailnya:
verify-step-fingerprint = Bandingkan seluruh sidik jari kuncinya. { $name } ({ $files }):
verify-step-gpg = Periksa tanda tangan digitalnya dengan perintah ini, memakai nama file Anda sendiri, dan instal hanya jika tanda tangan itu sah dan dibuat dengan kunci tersebut:
verify-app = Aplikasi: { $package }, versi { $version }. Tanda tangan digitalnya: { $schemes }.
verify-signers = Sidik jari sertifikat penanda tangan (SHA-256):

## Memeriksa file di jendela

fingerprint-title = Sidik jari
fingerprint-copy = Salin sidik jari
fingerprint-code = Tampilkan kode QR
fingerprint-scan = Arahkan kamera ponsel ke kode ini untuk membaca sidik jari ini sebagai teks di ponsel.
file-check-title = Periksa file
file-check-open = Periksa file yang diunduh
file-check-about = Apakah file yang diunduh adalah aplikasi yang asli? Seret dan lepaskan file itu di jendela ini, atau pilih filenya. Panduan ini hanya membaca file itu, di komputer ini.
file-check-choose = Pilih file
file-check-name = File: { $name }
file-check-waiting = BELUM DIPERIKSA. File ini diperiksa setelah file sebelumnya.
file-check-running = BELUM DIPERIKSA. Yang sudah dibaca: { $percent }%.
file-check-cancel = Batal
file-check-cancelled = TIDAK DIPERIKSA. Anda membatalkan pemeriksaannya, jadi tidak ada yang diketahui tentang file ini.
file-check-not-read = TIDAK DIPERIKSA. Tidak ada yang diketahui tentang file ini, karena file ini tidak dapat dibaca: { $reason }
file-check-cut = File yang diberikan lebih banyak daripada yang dapat diperiksa sekaligus. Hanya yang tercantum di sini yang diperiksa: { $count } file.
file-check-no-dialog = Desktop ini tidak menampilkan dialog untuk memilih file. Seret dan lepaskan file itu di jendela ini atau, jika cara itu tidak berfungsi, periksa file itu di terminal:
file-check-paste = Jika Anda memiliki SHA-256 file ini dari proyeknya, tempelkan untuk dibandingkan:
file-check-unreadable = Ini bukan SHA-256, jadi tidak ada yang dibandingkan. SHA-256 terdiri atas 64 karakter 0–9 dan a–f.

## Di terminal

terminal-id = ID
terminal-name = Nama
terminal-standing = Status
terminal-in-short = Ringkasan
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Sejak { $date }; sebelumnya: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Coba kata yang lebih sedikit atau lebih pendek; “list” menampilkan semua aplikasi pesan.
terminal-opened = Diserahkan ke browser: { $address }
terminal-other-download = Ada juga “{ $id }”: { $address }

## Bandingkan

screen-compare = Bandingkan
compare-lead = Apa yang diketahui tentang kemampuan masing-masing aplikasi. “Tanpa keterangan” bukan “tidak”: artinya, di tempat-tempat yang dilihat panduan ini, tidak ada yang dikatakan tentang hal itu.
compare-only-differences = Hanya perbedaan
compare-copy-markdown = Salin sebagai Markdown
compare-copy-text = Salin sebagai teks
compare-copy-csv = Salin sebagai CSV
compare-choose = Yang akan dibandingkan
compare-choose-two = Pilih dua aplikasi pesan
compare-more = Lainnya
compare-network = Jaringan
compare-systems = Sistem
compare-stores = Tempat mengunduh
compare-audits = Audit
compare-basis = { $criterion }: { $name }
compare-choose-some = Ini { $count } aplikasi pesan pertama dalam daftar; yang lain dapat ditemukan dengan mencari di daftar itu
compare-columns = { $first }–{ $last } dari { $all }
compare-columns-back = Sebelumnya
compare-columns-on = Berikutnya
compare-basis-downloads = Unduhan resmi mengarah ke:
compare-basis-audit = { $date }: { $text }
compare-none = Pilih setidaknya satu aplikasi pesan.

## Cari

search-placeholder = Cari aplikasi pesan
search-clear = Hapus pencarian
search-found = Ditemukan: { $count }
search-cut = Hanya { $count } karakter pertama yang dicari. Kata yang lebih sedikit memberi hasil yang lebih banyak.
search-nothing = Tidak ada hasil
search-nothing-about = Coba kata yang lebih sedikit atau lebih pendek, nama sistem seperti “Android”, kata seperti “grup”, atau pilih di atas apa yang penting bagi Anda.

## Yang penting

needs-title = Yang penting bagi Anda
needs-more = Lainnya
needs-fewer = Ringkas
needs-clear = Kosongkan
needs-threats = Lindungi dari
needs-devices = Perangkat semua orang
needs-devices-about = Sistem yang digunakan oleh Anda dan orang-orang yang Anda ajak berkomunikasi. Aplikasi pesan itu harus berjalan di semuanya.
verdict-meets = Memenuhi semuanya: { $count }
verdict-not-stated = Ada yang tanpa keterangan: { $count }
verdict-does-not = Ada yang tidak terpenuhi: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: ada unduhan resminya.
reason-no-download = { $level }: tidak ada unduhan resmi yang tercantum untuk itu.

## Langkah penyiapan

steps-done = { $done } dari { $of } selesai
steps-reset = Mulai dari awal
blocked-title = Jika diblokir di tempat Anda
blocked-check = Jika Anda mendapatkan aplikasi dari orang lain atau dari tempat yang tidak biasa, periksa filenya sebelum menginstalnya.
blocked-noticed = Tindakan menembus pemblokiran dapat diketahui pihak lain. Sebelum mencoba, pikirkan apa yang bisa terjadi pada Anda di tempat Anda berada.

## Untuk teman

share = Bagikan
share-about = Teks singkat tentang { $name } untuk teman, dengan unduhan resminya:
share-copy = Salin teks ini
share-tooltip = Beri tahu teman tentang { $name }
share-official = Dapatkan hanya dari sini:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Perhatian: { $text }
share-change = { $date }: { $text }
share-source = Fakta dari Privacy Guides (CC BY-SA 4.0), ditulis ulang dengan kata-kata lain oleh Panduan Aplikasi Pesan, yang terakhir meninjaunya pada { $date }.

## Halaman untuk dicetak

handout-save = Simpan halaman
handout-about = Halaman untuk dicetak atau dikirim, dengan sidik jari, dan dengan kode untuk dipindai. Satu halaman cetak untuk masing-masing aplikasi ini:
handout-saved = Tersimpan. Buka di browser untuk mencetaknya: { $file }
handout-no-dialog = Desktop ini tidak menampilkan dialog untuk menyimpan file. Di terminal, “messenger-guide handout” membuat halaman itu.
handout-not-saved = Halaman itu tidak dapat disimpan: { $reason }
handout-title = { $names }: aplikasi pesan yang menjaga privasi, dari Panduan Aplikasi Pesan
handout-official = Dapatkan hanya dari tempat-tempat resmi ini. Arahkan kamera ponsel ke suatu kode untuk membuka alamatnya.
handout-fingerprints = Sidik jari unduhan yang asli
handout-optional = { $text } (opsional)
handout-reviewed = Fakta-fakta ini terakhir ditinjau pada { $date }. Mungkin ada yang telah berubah sejak itu.

## Lembar

close = Tutup
link-modal-title = Ke mana tautan ini mengarah
link-modal-scan = Arahkan kamera ponsel ke kode ini untuk membuka alamat ini di ponsel.
link-modal-open = Buka di sini
link-menu-open = Buka
link-menu-copy = Salin alamat
link-menu-code = Tampilkan kode QR
text-menu-cut = Potong
text-menu-copy = Salin
text-menu-paste = Tempel
text-menu-select-all = Pilih semua
download-code = Kode untuk dipindai: { $name }
keys-title = Pintasan keyboard
keys-tab = Item berikutnya, item sebelumnya
keys-arrows = Bergerak di daftar dan di tabel, menggulir di tempat lain
keys-page = Gulir satu halaman
keys-space = Gulir satu halaman, jika tidak ada item yang disorot
keys-ends = Ke awal, ke akhir
keys-enter = Aktifkan item yang disorot
keys-escape = Tutup yang sedang terbuka, hapus pencarian
keys-screens = Berganti layar
keys-search = Cari; atau langsung saja mengetik
keys-language = Bahasa
keys-text-size = Perbesar teks, perkecil teks, ukuran normal
keys-select = Pilih teks, mulai dari item yang disorot atau dari bagian atas yang terlihat
keys-caret = Kursor di dalam teks, digerakkan dengan tombol panah: untuk memilih dari mana saja
keys-select-all = Pilih semua teks
keys-copy = Salin apa yang dipilih, atau alamat tautan yang disorot
keys-link = Menu untuk tautan yang disorot, kolom isian, atau apa yang dipilih, seperti dengan tombol kanan mouse
keys-close = Tutup jendela
keys-full-screen = Layar penuh, dan kembali
keys-help = Daftar ini

## Halaman man

man-name = NAMA
man-synopsis = RINGKASAN
man-description = DESKRIPSI
man-environment = VARIABEL LINGKUNGAN
man-files = FILE
man-exit-status = STATUS KELUAR
man-version = VERSI
man-log = Apa yang dicatat ke keluaran kesalahan standar (standard error), misalnya “info”. Jika tidak diatur, tidak ada.
man-settings = Apa yang diingat oleh jendela. File yang tidak dapat dibaca disimpan di sampingnya.
man-exit-0 = Berhasil, juga jika program yang membaca hasilnya berhenti membaca.
man-exit-1 = Ada yang gagal: tidak ada tampilan, tidak ada browser, data rusak.
man-exit-2 = Argumennya salah.
man-exit-3 = “verify” menemukan file yang tidak boleh diinstal.
man-exit-4 = “verify” tidak dapat memeriksa setiap file.

## Pelajari

screen-learn = Pelajari
learn-list = Bahasa sederhana
learn-back-to = Kembali ke { $name }
learn-back-to-compare = Kembali ke Bandingkan
learn-back-to-about = Kembali ke Tentang
learn-evidence = Kepastian
learn-evidence-tagline = Seberapa pasti setiap fakta, dan sejak kapan
learn-evidence-lead = Panduan ini menyampaikan apa yang dikatakan beberapa halaman Privacy Guides, dan apa yang telah berubah sejak itu, menurut Privacy Guides atau menurut proyek-proyek itu sendiri. Untuk setiap fakta ditunjukkan dari mana asalnya; untuk setiap kriteria juga seberapa pasti.
learn-levels-title = Arti tanda-tandanya
learn-not-stated = “Tanpa keterangan” bukan “tidak”. Jika tidak ada yang dikatakan, suatu aplikasi pesan mungkin memenuhi kriteria itu, mungkin juga tidak; panduan ini membiarkan pertanyaan itu terbuka dan tidak menebak.
learn-claims-title = Dari mana setiap pernyataan berasal
learn-claims-sources = Di samping setiap pernyataan Anda melihat siapa yang mengatakannya, dengan tautan. Apa yang dikatakan Privacy Guides dalam versi halaman yang menjadi dasar panduan ini mengarah ke teks hari itu; apa yang dikatakannya saat ini, ke halaman saat ini; dan apa yang dikatakan suatu proyek sendiri, ke halaman milik proyek itu, dengan tanggal saat halaman itu dibaca. Arahkan penunjuk ke tautan untuk melihat seluruh alamatnya sebelum apa pun dibuka.
learn-claims-own-words = Fakta dan tautan berasal dari Privacy Guides dan dari proyek-proyek itu sendiri. Kalimatnya tidak: kata-katanya milik panduan ini sendiri.
learn-claims-edition = Fakta-fakta ini berasal dari halaman Privacy Guides per { $date }. Fakta-fakta ini terakhir ditinjau pada { $reviewed }.
learn-since-title = Jika ada yang berubah
learn-since-notes = Perubahan yang datang kemudian tidak menimpa fakta semula. Perubahan itu muncul tersendiri di samping aplikasi pesannya, dengan tanggal dan sumbernya sendiri.
learn-since-levels = Jika suatu tingkat telah berubah, tandanya menunjukkan tingkat saat ini, dengan tingkat sebelumnya di bawahnya.
learn-since-links = Jika suatu alamat resmi telah diganti, tombolnya mengarah ke alamat yang baru. Alamat lama disimpan untuk perbandingan, tetapi tidak pernah dibuka.
learn-never-title = Yang tidak pernah dilakukan panduan ini
learn-never-connect = Panduan ini sendiri tidak membuat koneksi: semua yang ditampilkannya sudah tertanam di dalamnya.
learn-never-open = Panduan ini hanya membuka alamat yang tertanam di dalamnya dan telah diperiksa, dan hanya saat Anda mengekliknya.
learn-never-tell = Panduan ini tidak memberi tahu siapa pun apa yang Anda baca. Tautan yang Anda buka diserahkan ke browser, yang mungkin mengingatnya, dan jaringan Anda mungkin dapat melihat situs mana yang Anda kunjungi.
learn-never-guess = Panduan ini tidak mengisi kekosongan dengan tebakan, dan tidak mengubah ketiadaan keterangan menjadi “tidak”.
learn-criteria = Kriteria
learn-criteria-tagline = Ukuran yang dipakai untuk menilai aplikasi pesan
learn-criteria-title = Arti setiap kriteria
learn-criteria-lead = Apa yang diminta Privacy Guides dari aplikasi pesan, dan apa arti setiap persyaratan.
learn-criteria-choice-title = Cara Privacy Guides memilih
learn-criteria-choice = Privacy Guides tidak berafiliasi dengan proyek-proyek yang direkomendasikannya. Agar tetap objektif, Privacy Guides menilainya dengan persyaratan yang jelas, sebagai tambahan atas persyaratan umumnya. Privacy Guides menyarankan setiap orang untuk mengetahui persyaratan ini sebelum memilih, dan melakukan riset sendiri.
learn-criteria-best-case = Apa yang oleh Privacy Guides disebut kasus terbaik (best case) menggambarkan proyek yang sempurna: proyek yang direkomendasikan mungkin tidak memiliki sebagian atau semuanya, dan proyek yang memiliki lebih banyak mungkin mendapat peringkat lebih tinggi. Pada halaman yang menjadi dasar panduan ini, kerahasiaan maju termasuk di dalamnya; pada 16 Mei 2025 kerahasiaan maju menjadi persyaratan minimum.
learn-tier-minimum = Hal paling sedikit yang diwajibkan Privacy Guides.
learn-tier-best-case = Apa yang akan dimiliki proyek yang sempurna.
learn-tier-joining = Ini bukan salah satu kriteria Privacy Guides. Panduan ini menambahkannya, karena tentang beberapa aplikasi pesan Privacy Guides mengatakan apa yang diperlukan untuk bergabung.
learn-see-picture = Lihat dalam diagram
learn-see-networks = Jenis-jenis jaringan
learn-secrecy = Kerahasiaan maju dan masa depan
learn-secrecy-tagline = Apa yang bocor jika kunci dicuri
learn-secrecy-lead = Enkripsi ujung ke ujung bekerja dengan kunci. Dua sifat berikut menentukan apa yang dapat dibaca oleh orang yang mencuri kunci: kerahasiaan maju (forward secrecy) melindungi apa yang ditulis sebelum pencurian, dan kerahasiaan masa depan (future secrecy) melindungi apa yang ditulis sesudahnya.
learn-legend-title = Cara membaca diagram
learn-legend-time = Waktu berjalan dari kiri ke kanan. Setiap kotak di baris bawah adalah sebuah pesan; di atasnya ada kunci yang melindungi pesan itu.
learn-legend-key = Kunci
learn-legend-theft = Di sini seseorang mencuri kunci
learn-legend-exchange = Pertukaran kunci yang tidak dicegat oleh pencuri
learn-legend-closed = Pesan yang tetap rahasia
learn-legend-open = Pesan yang bocor
learn-without-title = Tanpa kerahasiaan maju
learn-without-about = Kunci yang dicuri membocorkan pesan-pesan sebelumnya, dan pesan-pesan setelahnya.
learn-forward-title = Dengan kerahasiaan maju
learn-forward-limit = Kerahasiaan maju saja tidak melindungi apa yang ditulis mulai sekarang.
learn-future-title = Juga dengan kerahasiaan masa depan
learn-future-about = Kerahasiaan masa depan disebut juga keamanan pascakebocoran (post-compromise security). Siapa pun yang telah mencuri kunci akan kehilangan aksesnya pada pertukaran kunci pertama yang gagal dicegatnya. Untuk terus membaca, ia harus mencegat semua komunikasi antara kedua pihak.
learn-future-further = Hanya apa yang ditulis di antara pencurian dan pertukaran kunci itu yang dapat dibaca. Untuk membaca lebih banyak, pencuri harus mencuri kunci lain lagi.
learn-networks = Jaringan
learn-networks-tagline = Jalur yang dilalui pesan
learn-networks-lead = Pesan berjalan melalui jaringan, dan ada beberapa cara untuk membangun jaringan. Masing-masing memiliki kelebihan dan kekurangannya sendiri.
learn-legend-person = Orang
learn-legend-server = Server
learn-legend-relay = Relai atau node, yang meneruskan pesan
learn-advantages = Kelebihan
learn-drawbacks = Kekurangan
learn-network-users = Aplikasi pesan jenis ini
learn-network-no-points = Privacy Guides tidak mencantumkan kelebihan atau kekurangan untuk jenis jaringan ini.
learn-threats = Ancaman
learn-threats-tagline = Dari apa Anda perlu melindungi diri
learn-threats-lead = Mungkin tidak satu pun dari ancaman ini menjadi perhatian Anda, mungkin satu, beberapa, atau semuanya. Hampir tidak ada alat yang melindungi dari semuanya.
learn-threats-choice = Sebelum memilih aplikasi pesan, ada baiknya bertanya mana di antaranya yang menjadi perhatian Anda.
learn-threats-title = Ancaman, satu per satu
learn-threat-of-page = Privacy Guides mengatakan bahwa seluruh daftarnya melindungi dari ancaman ini.
learn-threat-named = Disebut secara khusus oleh Privacy Guides:
learn-changes-tagline = Setiap perubahan kemudian, yang terbaru lebih dahulu
learn-changes-lead = Perubahan yang tidak ditampilkan pada halaman Privacy Guides per { $date }, yang menjadi dasar panduan ini: perubahan pada setiap aplikasi pesan dan pada kriteria, sejauh yang diketahui panduan ini. Yang terbaru ditampilkan lebih dahulu.
learn-limits = Yang tidak disembunyikan oleh enkripsi ujung ke ujung
learn-limits-tagline = Metadata, jaringan, kunci
learn-limits-lead = Dengan enkripsi ujung ke ujung (end-to-end), hanya orang-orang dalam suatu percakapan yang dapat membaca apa yang ditulis, selama tidak ada pihak lain yang berhasil mengakses kunci atau perangkat mereka. Namun, tidak semua hal tentang percakapan itu disembunyikannya.
learn-metadata-title = Metadata
learn-metadata-about = Metadata adalah apa yang dapat diketahui tentang suatu pesan tanpa membacanya: siapa berkomunikasi dengan siapa, kapan, dan seberapa sering.
learn-metadata-not-hidden = Enkripsi ujung ke ujung tidak menyembunyikan metadata.
learn-limits-networks-title = Yang diperlihatkan jaringan
learn-limits-keys-title = Apa yang bocor jika kunci dicuri
learn-limits-keys = Suatu percakapan hanya seaman kunci setiap orang di dalamnya. Tanpa kerahasiaan maju, kunci yang dicuri dari satu orang saja membocorkan pesan-pesan sebelumnya.
learn-blocked = Jika aplikasi diblokir
learn-blocked-tagline = Yang dapat membantu, dan yang tidak disembunyikannya
learn-blocked-lead = Suatu aplikasi pesan diblokir di suatu tempat jika di sana servernya, atau toko aplikasi yang menyediakannya, tidak dapat dijangkau. Pemerintah, administrator jaringan, dan penyedia layanan dapat melakukan pemblokiran itu.
learn-blocked-helps-title = Yang dapat membantu
learn-blocked-proxy = Proxy, yang meneruskan koneksi Anda; yang terbaik adalah proxy yang dijalankan oleh orang yang Anda percayai.
learn-blocked-tor = Tor, yang mengarahkan koneksi Anda melalui server yang dijalankan para relawan. Jika ada kemungkinan seseorang mengawasi koneksi Anda dan Anda punya VPN yang Anda percayai, Privacy Guides menyarankan untuk terhubung ke VPN itu terlebih dahulu.
learn-blocked-bridges = Jembatan (bridge) dan koneksi yang disamarkan, yang dapat mengantar ke Tor di tempat Tor sendiri diblokir.
learn-blocked-messengers = Cara lain, misalnya memakai server sendiri atau tanpa internet, langkah demi langkah dari proyek:
learn-blocked-limits-title = Yang tidak disembunyikannya
learn-blocked-visible = Tor atau VPN dapat menyembunyikan apa yang Anda kunjungi, tetapi tidak menyembunyikan bahwa Anda memakainya, dan Tor biasanya lebih mencolok daripada VPN. Koneksi yang disamarkan pun dapat terdeteksi.
learn-blocked-later = Seiring waktu, jembatan (bridge) akan diketahui. Setelah itu, catatan (log) koneksi Anda dapat menunjukkan bahwa Anda pernah memakai Tor.
learn-blocked-plan = Pertimbangkan apa yang mampu dilakukan pihak yang memblokir dan akibat apa yang mungkin timbul, dan siapkan rencana tentang apa yang akan dilakukan jika Anda tertangkap.
learn-blocked-stores-title = Jika toko aplikasi diblokir
keys-back = Kembali dari penjelasan

## Untuk pembaca layar

spoken-screens = Layar
spoken-banner = Pemberitahuan
spoken-link-menu = Menu tautan
spoken-text-menu = Menu teks
spoken-code = Kode QR dengan alamat { $address }
spoken-fingerprint-code = Kode QR dengan sidik jari ini sebagai teks
spoken-download = Unduh { $app } untuk { $system }, { $host }
spoken-download-from = Unduh { $app } untuk { $system } dari { $store }, { $host }
spoken-open-in-browser = Buka { $app } di browser, { $host }
spoken-needs-clear = Kosongkan pilihan yang penting bagi Anda
spoken-needs-fold = { $words }: yang penting bagi Anda
spoken-columns-back = Aplikasi pesan sebelumnya
spoken-columns-on = Aplikasi pesan berikutnya
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Diagram: satu server di tengah, dan delapan orang di sekelilingnya, masing-masing hanya terhubung ke server itu.
spoken-drawing-federated = Diagram: tiga server, masing-masing terhubung ke dua server lainnya. Setiap server memiliki dua orang penggunanya sendiri.
spoken-drawing-peer-to-peer = Diagram: enam orang yang saling terhubung secara langsung. Tidak ada server.
spoken-drawing-anonymous-routing = Diagram: jalur dengan tanda panah dari satu orang ke orang lain, melalui tiga dari sembilan node. Node lainnya tidak dipakai.
spoken-drawing-decentralized-relays = Diagram: empat relai yang tidak saling terhubung, dan empat orang. Setiap orang terhubung ke dua relai.
spoken-drawing-one-key = Diagram: tujuh pesan menurut urutan waktu, semuanya dengan satu kunci. Pada saat pesan keempat, kunci itu dicuri, dan ketujuh pesan itu dapat dibaca.
spoken-drawing-forward = Diagram: tujuh pesan menurut urutan waktu, masing-masing dengan kuncinya sendiri. Pada saat pesan keempat, kunci pesan itu dicuri. Tiga pesan sebelumnya tetap tertutup; pesan keempat dan pesan-pesan setelahnya dapat dibaca.
spoken-drawing-future = Diagram: tujuh pesan menurut urutan waktu, masing-masing dengan kuncinya sendiri. Pada saat pesan keempat, kunci pesan itu dicuri, dan setelah pesan kelima kunci-kunci baru dipertukarkan. Hanya pesan keempat dan kelima yang dapat dibaca.
