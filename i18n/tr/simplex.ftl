### SimpleX Chat: kılavuzun onun hakkında söyledikleri.

## Bir bakışta

simplex-tagline = Telefon numarası yok, kullanıcı adı yok
simplex-aliases = SimpleX Messenger, Simpleks, Simpleks Çet
simplex-summary = SimpleX Chat hiçbir benzersiz tanımlayıcı olmadan çalışır: ne telefon numarası ne de kullanıcı adı gerekir. Merkeziyetsiz bir ağda çalışır; bu yüzden iletişimin sansürlendiği yerde yararlıdır.

## Bilgiler

simplex-fact-network = Ağı merkeziyetsizdir; Privacy Guides’a göre bu, onu sansüre karşı etkili bir araç kılar.
simplex-fact-no-identifiers = Onu kullanmak sizi, telefon numarası ya da kullanıcı adı gibi hiçbir benzersiz tanımlayıcıya bağlamaz.
simplex-fact-audited = Trail of Bits şirketi Ekim 2022’de bir denetim yaptı.
simplex-fact-joining = Bir QR kodunu tarayarak ya da bir davet bağlantısına tıklayarak grup konuşmalarına katılabilirsiniz.
simplex-fact-chats = Bir kişiye doğrudan yazabilir ya da gruplarda sohbet edebilirsiniz; gruplar temel olanakları sunar. Mesajlar düzenlenebilir ve Markdown ile biçimlendirilebilir.
simplex-fact-protocol = Privacy Guides, Ekim 2024’ten beri, doğrudan mesajların, grup sohbetlerinin ve uçtan uca şifreli aramaların SimpleX Messaging Protocol ile güvenceye alındığını söylüyor; bu protokol Double Ratchet şifrelemesini kullanır.
simplex-fact-calls = Sesli ve görüntülü aramalar da yapılabilir ve uçtan uca şifrelidir: aramayı yalnızca katılanlar duyup görebilir.
simplex-fact-moving = Sizin için yedek tutan merkezî bir sunucu yoktur. Başka bir cihaza geçmek için verilerinizi dışa aktarın ve orada içe aktarın.
simplex-fact-metadata = Privacy Guides, Ekim 2024’ten beri, mesajlar tek yönlü “simplex kuyrukları” üzerinden iletildiği için uygulamanın meta verileri koruduğunu söylüyor.
simplex-fact-verification = Privacy Guides, Ekim 2024’ten beri, bir QR kodunu taramanın ya da bir davet bağlantısına tıklamanın, bir kişiyi uygulamanın kendi ağının dışında doğrulamanızı sağladığını söylüyor; bu, araya giren ağ sağlayıcılarına karşı korur.
simplex-fact-own-protocol = Proje, mesajlarını koruyan Double Ratchet yönteminin ileri gizlilik ve gelecek gizliliği sağladığını söylüyor.
simplex-fact-third-audit = Projeye göre Trail of Bits 2026’da üçüncü bir denetimi tamamladı; bu okunduğunda denetim henüz yayımlanmamıştı.
simplex-fact-reproducible = Linux derlemeleri ve GitHub’daki APK’lar tekrarlanabilir: projenin, bunları yayımlanmış koddan derleyen ve sonuçları karşılaştıran betikleri var.
simplex-fact-more = Privacy Guides, projenin kendi gizlilik ve güvenlik özellikleri listesine de, sınırlarıyla birlikte, bağlantı veriyor.
simplex-fact-channels = Nisan 2026 tarihli 6.5 sürümüyle herkese açık kanallar geldi; bunlar uçtan uca şifreli değildir: aktarıcılarını işletenler orada yazılanları görür. Proje bunlara ilk beta diyor ve bir kanalın sahipleriyle okurlarının gerçek kimliklerini aktarıcıları işletenlerin bilmediğini söylüyor.
simplex-fact-operators = Uygulamada hazır gelen sunucuları SimpleX Chat ve Aralık 2024’ten beri ikinci bir işletmeci olan Flux işletiyor.
simplex-fact-tor-and-servers = SimpleX Chat, örneğin Orbot aracılığıyla, Tor üzerinden bağlanabilir; uygulamada hazır gelen sunucuların yerine kendi sunucularınızı da kullanabilir.

## İndirmeler

simplex-download-f-droid = SimpleX Chat’in kendi F-Droid deposu vardır; burada geliştiricilerinin derlediği kararlı sürümler ve beta sürümler bulunur. Sayfa, F-Droid uygulamasına eklenecek adresi gösterir.
simplex-download-f-droid-org = F-Droid.org kararlı sürümleri kendisi derler ve bunlar orada birkaç gün sonra çıkar. Başka bir anahtarla imzalanırlar: birinden ötekine geçmek için önce sohbet veritabanını dışa aktarın, sonra uygulamayı yeniden yükleyin ve veritabanını içe aktarın.

## Ölçütler

simplex-criterion-open-source-clients = kod ve sürümler GitHub’da
simplex-criterion-no-identifier-to-contacts = paylaşılacak bir numara ya da kullanıcı adı yok
simplex-criterion-private-messages-encrypted = şifreli mesajlaşma uygulamaları arasında listeleniyor
simplex-criterion-audited = Trail of Bits tarafından, 2022 ve 2024
simplex-criterion-forward-secrecy-now = proje bunu kendi Double Ratchet yöntemi için söylüyor
simplex-criterion-all-encrypted-by-default-now = herkese açık kanallarda değil; bunlar 6.5 sürümünde eklendi
simplex-criterion-all-messages-encryptable-now = herkese açık kanallarda değil; bunlar 6.5 sürümünde eklendi
simplex-criterion-future-secrecy-now = proje bunu kendi Double Ratchet yöntemi için söylüyor
simplex-criterion-decentralized = merkeziyetsiz bir ağ
simplex-criterion-all-five-systems = beşi için de indirmeler var
simplex-criterion-no-phone-number = ne telefon numarası ne kullanıcı adı gerekiyor
simplex-criterion-open-source-servers-now = sunucuların kodu AGPLv3 lisansıyla GitHub’da

## Denetimler

simplex-audit-trail-of-bits-2022 = SimpleX Chat’in bir denetimi. Privacy Guides ne bulunduğunu söylemiyor.
simplex-audit-trail-of-bits-2024 = Aynı şirketin ikinci denetimi; bu kez şifreleme tasarımı denetlendi.

## Teknik belirtimler

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = SimpleX’in kuantum dirençli Double Ratchet yöntemi

## Neler değişti

simplex-change-forward-secrecy = Privacy Guides artık ikinci bir denetimi ve Double Ratchet şifrelemesi ile kuantum direncine sahip SimpleX Messaging Protocol’ü anıyor. Bu, ileri gizliliği ve gelecek gizliliğini ima ediyor; sayfa bunları belirtmiyor, proje belirtiyor. İleri gizlilik 16 Mayıs 2025’te minimum gereksinim oldu.
simplex-change-flathub = Uygulama, Linux için Flathub’dan da edinilebiliyor.
simplex-change-channels = 6.5 sürümü herkese açık kanalları getirdi; bu kanallar uçtan uca şifreli değildir.

## Anahtarlar

simplex-key-website = GitHub’daki ve SimpleX Chat’in kendi F-Droid deposundaki APK
simplex-key-google-play = Google Play’deki uygulama
simplex-key-f-droid-org = F-Droid’in ana deposu; uygulamayı onun gönüllüleri derler ve imzalar
simplex-key-repository = SimpleX Chat’in kendi F-Droid deposu
simplex-key-releases = GitHub’da, her sürüm için: Linux’un sağlama toplamı listesi (_sha256sums) ve APK’lar
simplex-check-source = Tekrarlanabilir derlemeler: SimpleX Chat, Android ve Linux uygulamalarını kendiniz nasıl derleyebileceğinizi ve GitHub’dakilerle nasıl karşılaştırabileceğinizi anlatıyor.
simplex-blocked-android = Android’de: Tor’a bağlanan Orbot uygulamasını yükleyin, başlatın ve SimpleX Chat ayarlarının “Ağ ve sunucular” (Network & servers) bölümünde “SOCKS vekili kullan” (Use SOCKS proxy) seçeneğini açın. Tor’dan geçmeyen bağlantılardan kaçınmak için “.onion ana bilgisayarlarını kullan” (Use .onion hosts) ayarında “Gerekli” (required) seçeneğini seçin: o zaman böyle bir adresi olmayan sunuculara ulaşılamaz.
simplex-blocked-ios = iPhone’da: orada VPN olarak çalışan Orbot uygulamasını yükleyin, etkinleştirin ve “Ağ ve sunucular” (Network & servers) bölümünde “.onion ana bilgisayarlarını kullan” (Use .onion hosts) için “Mevcut olduğunda” (when available) seçeneğini seçin. SimpleX Chat, örneğin VPN uygulaması çökerse trafiğin bir kısmının yine de VPN’den geçmeden dışarı çıkabileceği konusunda uyarıyor.
simplex-blocked-servers = Siz ya da güvendiğiniz biri bir SimpleX sunucusu işletiyorsa: onu “Ağ ve sunucular” (Network & servers) bölümüne, uygulamada hazır gelenlerin yerine girin.
