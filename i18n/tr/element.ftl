### Element hakkında söylenenler.

## Kısaca

element-tagline = Matrix’te şifreli özel odalar
element-aliases = Element Messenger, Element Matrix
element-summary = Merkeziyetsiz ve güvenli iletişim için açık bir standart olan Matrix’in başlıca uygulaması. Özel odalardaki mesajlar ve iki kişi arasındaki aramalar varsayılan olarak uçtan uca şifrelidir; ama ileri gizlilik yoktur, bu yüzden çalınan bir anahtar geçmiş mesajları da açığa çıkarır.

## Arka plan

element-fact-matrix = Matrix bir protokol ve açık bir standarttır. İnsanların merkeziyetsiz bir ağda güvenli biçimde ve gerçek zamanlı olarak iletişim kurmasını sağlar. Element onun başlıca uygulamasıdır.

## Koruma

element-fact-private-rooms = Yalnızca davetle girilebilen özel odalarda mesajlar ve dosyalar varsayılan olarak uçtan uca şifrelidir: onları yalnızca odadaki kişiler okuyabilir. İki kişi arasındaki sesli ve görüntülü aramalar için de aynısı geçerlidir.
element-fact-group-calls = Element Call’ın web uygulamasına, masaüstü uygulamalarına ve yeniden yazılan telefon uygulamalarına eklenmesinden beri grup aramaları da varsayılan olarak uçtan uca şifrelidir.
element-fact-ratchet = Matrix’in kullandığı Olm, anahtarları yenilemeye yarayan bir yöntemdir (ratchet) ve Signal’ın Double Ratchet yönteminin bir uygulanışıdır. Bu, Element’e ileri gizlilik kazandırmaz.

## Özellikler

element-fact-talking = Odalarda mesaj ve dosya gönderip alabilir, bir kişiyi sesli ya da görüntülü arayabilir ve grup aramaları yapabilirsiniz.

## Bilmekte yarar var

element-fact-not-encrypted = Şifreleme her şeyi kapsamaz: takma adlar, tepkiler ve profil resimleri şifrelenmez.
element-fact-no-forward-secrecy = Matrix, çalınan bir anahtarın geçmiş mesajları açığa çıkarmasını önleyen ileri gizliliği kuramsal olarak destekleyebilir. Element şu anda desteklemiyor, çünkü bu, anahtar yedekleri ve paylaşılan mesaj geçmişi gibi bazı şeyleri bozardı.
element-fact-settings = Privacy Guides bugün Element’in web ve masaüstü uygulamaları için bazı ayarlar öneriyor; şunlar bunların arasında. Her oturumun adını silin, yoksa bu ad cihazınız hakkında başkalarına bilgi verebilir. Okundu bilgisini ve yazma bildirimlerini kapatın. “Bire bir aramalarda doğrudan bağlantıya izin ver” (Allow Peer-to-Peer for 1:1 calls) ve “Yedek arama destek sunucusuna (turn.matrix.org) izin ver” (Allow fallback call assist server) ayarlarını kapatın. Entegrasyon yöneticisini kapatmayı düşünün. İsterseniz “In encrypted rooms, only send messages to verified users” (şifreli odalarda mesajları yalnızca doğrulanmış kullanıcılara gönder) ayarını açın; bu, konuşabileceğiniz kişileri sınırlayabilir.
element-fact-homeserver = Privacy Guides belirli bir sunucu önermiyor; Matrix’i geliştirenlerin kendi işlettiği matrix.org sunucusunun kullanılmamasını öğütlüyor.

## İndirmeler

element-download-google-play = Element Classic, telefonlar için daha eski olan uygulamadır. Yalnızca güvenlik güncellemeleri alır.
element-download-app-store = Element Classic, telefonlar için daha eski olan uygulamadır. Yalnızca güvenlik güncellemeleri alır. Privacy Guides artık Element X’e bağlantı veriyor.
element-download-github = Element Classic, telefonlar için daha eski olan uygulamadır. Yalnızca güvenlik güncellemeleri alır. GitHub’daki sürümler Google Play için olanlardır ve bazı Google hizmetlerine bağlıdır.
element-download-f-droid = Element Classic’i F-Droid kendisi derler; bu yüzden yeni bir sürümün orada çıkması birkaç gün sürebilir.
element-download-github-x = GitHub’da yayımlananlar arasında Element X’in iki sürümü vardır: biri Google Play için, öteki de F-Droid için; F-Droid için olanı Element imzalar.

## Bir bakışta

element-criterion-open-source-clients = kod GitHub’da yayımlanmış
element-criterion-private-messages-encrypted = özel (yalnızca davetle girilebilen) odalarda
element-criterion-all-messages-encryptable = profil resimleri, tepkiler ve takma adlar şifrelenmez
element-criterion-audited = protokol, 2016
element-criterion-forward-secrecy = Matrix’te kuramsal olarak mümkün; Element’te şu anda yok
element-criterion-decentralized = Matrix üzerinden
element-criterion-all-encrypted-by-default = yalnızca özel odalar; takma adlar ve tepkiler şifrelenmez
element-criterion-all-five-systems = tarayıcıda da
element-criterion-open-source-servers-now = Synapse, Element’in geliştirdiği sunucu
element-criterion-no-phone-number-now = bir kullanıcı adıyla; başka ne isteneceğine sunucu karar verir
element-criterion-no-identifier-to-contacts-now = başkaları sizi, kendi seçtiğiniz bir kullanıcı adıyla tanır; e-posta adresi isteğe bağlıdır
element-criterion-future-secrecy-now = Matrix, Megolm’un bunu tek başına sağlamadığını ve uygulamaların zaman zaman yeni oturumlar başlatması gerektiğini söylüyor

## Denetimler

element-audit-protocol-2016 = Protokolün bağımsız bir denetimi. Privacy Guides ne bulunduğunu söylemiyor.

## Teknik belirtimler

element-spec-matrix-spec = Matrix protokolünün teknik belirtimi
element-spec-olm = Olm ile Matrix’te uçtan uca şifreleme
element-spec-double-ratchet = Signal’ın Double Ratchet yöntemi; Olm bunu uygular

## Neler değişti

element-change-moved = Privacy Guides, Element’i mesajlaşma uygulamaları listesinden çıkardı. Element artık Privacy Guides’ın sosyal ağlarla ilgili sayfasında yer alıyor; o sayfa, hiçbir sosyal ağın özel ya da hassas iletişime uygun olmadığını söylüyor. Aynı sayfa, karşı tarafa IP adresiniz gösterilmesin diye, iki kişi arasındaki aramalar için “Bire bir aramalarda doğrudan bağlantıya izin ver” ve “Yedek arama destek sunucusuna (turn.matrix.org) izin ver” ayarlarını kapatmayı öğütlüyor.
element-change-element-x = Privacy Guides telefonlar için artık Element X’e bağlantı veriyor. Element, telefonlar için daha eski olan uygulamalara Element Classic diyor ve onlara yalnızca güvenlik güncellemeleri sağlıyor.
element-change-verification = Element, doğrulanmamış cihazların Ekim 2026’dan itibaren (ilk tarih Nisan 2026’ydı) artık şifreli mesaj gönderemeyeceğini ve alamayacağını duyurdu. Zaten kullandıklarınız da dâhil her cihazı doğrulayın ve kurtarma anahtarını saklayın.

## Anahtarlar

element-key-google-play-x = Google Play’deki Element X
element-key-f-droid-x = F-Droid’deki Element X
element-key-google-play-classic = Google Play’deki Element Classic
