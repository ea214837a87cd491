### Yang dikatakan menu, toko aplikasi, dan penginstal tentang program ini.

## Menu

package-kind = Panduan aplikasi pesan privat
package-summary = Pilih aplikasi pesan yang menjaga privasi dan dapatkan dari situs atau toko resminya
# Kata-kata yang dicari orang, dipisahkan koma.
package-keywords = aplikasi pesan, perpesanan, chat, obrolan, privasi, enkripsi, unduh, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Para kontributor Panduan Aplikasi Pesan

## Hak cipta

package-copyright = © 2026 para kontributor Panduan Aplikasi Pesan

## Toko aplikasi

package-description = Aplikasi pesan mana yang sebaiknya saya pakai, dan di mana tempat yang benar untuk mendapatkannya? Panduan Aplikasi Pesan mengumpulkan apa yang ditulis Privacy Guides tentang enam aplikasi pesan: Signal, Molly, SimpleX Chat, Briar, Element, dan Session.
package-point-downloads = Unduhan resmi dapat dibuka dengan satu klik, dan Anda melihat alamat lengkapnya terlebih dahulu. Untuk ponsel, ada kode yang bisa dipindai.
package-point-sources = Fakta-fakta tertaut ke sumbernya, “tanpa keterangan” dibedakan dari “tidak”, dan apa yang berubah sejak itu diberi tanggal.
package-point-compare = Cari, tentukan apa yang penting bagi Anda, bandingkan aplikasi pesan secara berdampingan, dan baca arti setiap istilah, dalam banyak bahasa.
package-point-offline = Berfungsi tanpa koneksi dan tidak membuat koneksi: tautan diserahkan ke browser Anda, dan hanya tautan yang sudah tertanam di dalamnya dan telah diperiksa.
package-no-affiliation = Tidak berafiliasi dengan, dan tidak mendapat dukungan dari, Privacy Guides atau aplikasi pesan mana pun.

## Penginstal

package-newer = Versi Panduan Aplikasi Pesan yang lebih baru sudah terinstal.
