### Briar: kılavuzun onun hakkında söyledikleri.

## Bir bakışta

briar-tagline = Tor üzerinden, yakın mesafede ise internetsiz çalışır
briar-aliases = Briar Messenger, Brayar, Brayır
briar-summary = Briar, diğer kişilerin cihazlarındaki uygulamaya Tor ağı üzerinden bağlanan şifreli bir mesajlaşma uygulamasıdır; bu yüzden sansüre karşı yararlıdır. Birbirinin yakınında bulunan kişiler Wi-Fi veya Bluetooth ile de bağlanabilir; internete erişimin sorun olduğu yerlerde bu işe yarayabilir.

## Bağlantılar

briar-link-contribute = Kaynak kodu sayfasının bağış bölümünü açar. Sayfanın bu kılavuza temel olan sürümünde bağlantı ana sayfaya götürüyordu; bağış yolları ana sayfanın en altındaydı.

## İndirmeler

briar-download-flathub = Briar, bir Flatpak paketini kendisi yayımlamayı planlıyor; o zamana kadar Briar Desktop’u yüklemenin tüm yollarına yarı resmî diyor.

## Bilgiler

briar-fact-about = Briar, yazdıklarınızı şifreleyen bir mesajlaşma uygulamasıdır. Uygulamanız, konuştuğunuz kişilerin uygulamalarına Tor ağı üzerinden bağlanır.
briar-fact-specification = Proje, teknik belirtimini, yani Briar’ın nasıl çalıştığının kesin tarifini bütünüyle yayımlamıştır.
briar-fact-forward-secrecy = İleri gizlilik vardır: anahtarlar o kadar sık değişir ki bugün çalınan bir anahtar geçmiş mesajları açmaz. Bunu Briar’ın kendi iki protokolü sağlar: Bramble Handshake ve Bramble Transport.
briar-fact-censorship = Bağlantılar Tor üzerinden kurulduğu için Privacy Guides, Briar’ın sansürü aşmakta etkili olduğu görüşünde.
briar-fact-audited = Uygulama bağımsız bir denetimden geçti; Privacy Guides’ın bağlantı verdiği rapor 2017 tarihli. Briar anonim yönlendirme için Tor’a dayanır; Tor da denetlenmiştir.
briar-fact-nearby = Birbirinin yakınında bulunan cihazlar Wi-Fi veya Bluetooth ile bağlanabilir. Böyle bir yerel ağ (“mesh”), internete ulaşılamayan yerlerde işe yarayabilir.
briar-fact-adding-contacts = İki kişi, ancak ikisi de ötekini eklediğinde birbirinin kişi listesinde yer alır. Bunun için birbirlerine briar:// bağlantılarını verirler ya da aynı yerdeyseler birbirlerinin QR kodunu tararlar.
briar-fact-systems = Privacy Guides Linux, Windows ve Android için uygulama listeliyor. macOS veya iOS için listede uygulama yok; bu, böyle bir uygulama bulunmadığı anlamına gelmez.
briar-fact-reproducible = Derlemeler tekrarlanabilir: proje, yayımlanan APK’da herkese açık kaynak kodundan başka bir şey bulunmadığını kontrol etmek için araçlar sunuyor.
briar-fact-groups = Özel gruplar vardır. Projeye göre cihazlar arasındaki iletişimin tümü uçtan uca şifrelidir.
briar-fact-desktop-beta = Briar Desktop beta olarak yayımlanıyor. README dosyası, Briar’ın kendi sitesindeki indirmeler de dâhil olmak üzere, onu yüklemenin tüm yollarına yalnızca yarı resmî diyor.
briar-fact-no-servers = Briar’ın engellenebilecek sunucuları yoktur. Tor’un engellendiği yerlerde köprüler kullanabilir; internet yokken Bluetooth veya Wi-Fi kullanabilir.

## Ölçütler

briar-criterion-open-source-clients = kod yayımlanmış
briar-criterion-no-identifier-to-contacts = kişiler bağlantıyla ya da QR koduyla eklenir
briar-criterion-private-messages-encrypted = şifreli bir mesajlaşma uygulaması olarak tanıtılıyor
briar-criterion-audited = uygulama, 2017
briar-criterion-forward-secrecy = Bramble protokolleriyle
briar-criterion-decentralized = uygulamadan uygulamaya: Tor, Wi-Fi veya Bluetooth
briar-criterion-all-five-systems = macOS veya iOS için listede yok
briar-criterion-all-messages-encryptable-now = cihazlar arasındaki iletişimin tümü
briar-criterion-all-encrypted-by-default-now = cihazlar arasındaki iletişimin tümü
briar-criterion-no-phone-number-now = hesap, takma ad ve parolayla açılır ve cihazda tutulur
briar-criterion-open-source-servers-now = merkezî bir sunucuya dayanmıyor
briar-criterion-future-secrecy-now = ne README dosyası ne de “How it works” sayfası bundan söz ediyor

## Denetimler

briar-audit-client-2017 = Uygulamanın bağımsız bir denetimi. Privacy Guides ne bulunduğunu söylemiyor.

## Teknik belirtimler

briar-spec-briar-spec = Briar’ın teknik belirtimi
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Anahtarlar

briar-key-app = Kendi sitesinden (APK), kendi F-Droid deposundan ve Google Play’den Briar
briar-check-source = Tekrarlanabilir derlemeler: Briar, APK’yı kendiniz derleyip yayımlanan APK ile karşılaştırmanız için araçlar sunuyor.
briar-blocked-bridges = Tor da engelliyse: ayarlarda “Bağlantılar” (Connections) bölümünü açın ve “Tor ağı ile bağlantı kurma yöntemi” (Connection method for Tor network) için “Tor köprüler ile kullanılsın” (Use Tor network with bridges) seçeneğini seçin. “Konuma göre otomatik” (Automatic based on location) ise seçimi Briar’a bırakır.
briar-blocked-nearby = İnternet yoksa: “Bağlantılar” (Connections) bölümünde, Briar’ın kişilere Bluetooth ile ya da aynı Wi-Fi ağı üzerinden ulaşmasına izin verin.
briar-blocked-drive = Bunların hiçbiriyle kişilerinizden birine ulaşılamıyorsa: “Çıkarılabilir sürücü ile bağlan” (Connect via Removable Drive) mesajlarınızı şifreli olarak bir USB belleğe veya SD karta yazar; bunu ona siz iletirsiniz.
briar-blocked-pass-on = Uygulamayı internetsiz olarak başkasına vermek için: “Bu uygulamayı çevrim dışı paylaşın” (Share this app offline) ekranını açın. Telefon bir Wi-Fi erişim noktası açar; yakındaki kişiler Briar’ı oradan indirebilir. Ya da uygulamayı APK dosyası olarak kaydedin ve başka bir yolla gönderin.
