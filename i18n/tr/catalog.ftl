### Mesajlaşma uygulamalarının ortak yanları: ölçütler, tehditler, ağ türleri ve ikinci gruba ilişkin uyarı.

## Ölçütler: minimum gereksinimler

criterion-open-source-clients = Açık kaynaklı uygulamalar
criterion-open-source-clients-about = Uygulamaların kodunu isteyen herkes okuyabilir; böylece ne yaptıklarını, onları yapanlardan başkaları da kontrol edebilir.
criterion-no-identifier-to-contacts = Kişilerle numara veya e-posta paylaşmadan yazışma
criterion-no-identifier-to-contacts-about = Yazıştığınız kişilerin telefon numaranızı, e-posta adresinizi ya da kimliğinizi belli eden başka bir şeyi bilmesi gerekmez.
criterion-private-messages-encrypted = Özel mesajlar varsayılan olarak şifreli
criterion-private-messages-encrypted-about = Özel mesajlarda uçtan uca şifreleme, kimsenin ayrıca etkinleştirmesi gerekmeden kullanılır: mesajları yalnızca konuşmadaki kişiler okuyabilir.
criterion-all-messages-encryptable = Tüm mesajlar şifrelenebiliyor
criterion-all-messages-encryptable-about = Uçtan uca şifreleme, ne tür bir konuşmaya ait olursa olsun her mesaj için kullanılabilir.
criterion-audited = Bağımsız olarak denetlenmiş
criterion-audited-about = Proje dışından uzmanlar onu zayıf noktaları açısından incelemiş ve bulduklarını raporlamıştır.

## Ölçütler: en iyi durum

criterion-forward-secrecy = İleri gizlilik
criterion-forward-secrecy-about = Anahtarlar o kadar sık yenilenir ki bugünün anahtarını çalan kişi geçmiş mesajları onunla okuyamaz. Privacy Guides bunu 16 Mayıs 2025’te minimum gereksinim yaptı.
criterion-future-secrecy = Gelecek gizliliği
criterion-future-secrecy-about = Buna ele geçirilme sonrası güvenlik (post-compromise security) de denir: bir anahtarı çalan kişi, araya giremediği ilk anahtar alışverişinde erişimini yitirir ve sonraki mesajları okuyamaz.
criterion-open-source-servers = Açık kaynaklı sunucular
criterion-open-source-servers-about = Sunucularda çalışan kod da herkese açıktır.
criterion-decentralized = Merkeziyetsiz
criterion-decentralized-about = Ağın tamamını tek bir kuruluş işletmez: ya birçok sunucu birlikte çalışır (federe) ya da uygulamalar birbirine doğrudan bağlanır (eşler arası).
criterion-all-encrypted-by-default = Her şey varsayılan olarak şifreli
criterion-all-encrypted-by-default-about = Gruplardakiler de dâhil olmak üzere her mesajda uçtan uca şifreleme, kimsenin ayrıca etkinleştirmesi gerekmeden kullanılır.
criterion-all-five-systems = Beş sistemin hepsi
criterion-all-five-systems-about = Linux, Windows, macOS, Android ve iOS için uygulamaları vardır.

## Ölçütler: katılım

criterion-no-phone-number = Telefon numarası olmadan katılım
criterion-no-phone-number-about = Telefon numarası vermeden katılabilirsiniz; telefon numarası kim olduğunuzu belli eder.

## Tehditler

threat-anonymity = Kimliğin açığa çıkması
threat-anonymity-about = Birisi bir etkinliğin arkasında kimin olduğunu bilmek ister. Koruma, kim olduğunuzu yaptıklarınızdan ayrı tutar.
threat-targeted-attacks = Hedefli saldırılar
threat-targeted-attacks-about = Birisi özellikle sizin peşinizdedir ve cihazınıza ya da verilerinize ulaşmaya çalışır.
threat-supply-chain-attacks = Tedarik zinciri saldırıları
threat-supply-chain-attacks-about = İyi bir yazılıma ya da onun bir parçasına, size ulaşmadan önce gizlice bir zayıflık sokulur; çoğunlukla hedefli bir saldırı biçimi olarak.
threat-passive-attacks = Pasif saldırılar
threat-passive-attacks-about = Kötü amaçlı yazılımlar, veri sızıntıları ve aynı anda birçok kişiye yönelen başka saldırılar.
threat-service-providers = Hizmet sağlayıcılar
threat-service-providers-about = Bir hizmeti işleten, oradan geçenleri okuyabilir. Koruma bunları onun için okunamaz kılar.
threat-mass-surveillance = Kitlesel gözetim
threat-mass-surveillance-about = Devlet kurumları, kuruluşlar, web siteleri ve hizmetler, insanların yaptıklarını izlemek için birlikte çalışır.
threat-surveillance-capitalism = Gözetim kapitalizmi
threat-surveillance-capitalism-about = Büyük reklam ağları ve sayısız başka şirket, insanlar hakkında veri toplar.
threat-public-exposure = Bilgilerin açıkta olması
threat-public-exposure-about = Hakkınızdaki bazı şeyleri, arayan herkes bulabilir. Koruma, bulunabilecekleri sınırlar.
threat-censorship = Sansür
threat-censorship-about = Bilgiye erişim engellenir ya da insanlar internette konuştuklarında sansürlenir.

## Ağ türleri

network-centralized = Merkezî hizmet
network-centralized-about = Sunucuların tümünü tek bir kuruluş işletir.
network-centralized-new-features = Yeni özellikler çabuk gelir.
network-centralized-finding-contacts = Tanıdıklarınızı bulmak kolaydır.
network-centralized-restrictions = Kuruluş, hizmeti kısıtlayabilir.
network-centralized-change-of-hands = El değiştirebilir ya da politikasını değiştirebilir.
network-federated = Federe ağ
network-federated-about = Bağımsız sunucular, e-postada olduğu gibi, birbiriyle konuşur.
network-federated-choice-of-trust = Kime güveneceğinizi siz seçersiniz.
network-federated-metadata = Bir sunucuyu işleten, meta verilerin bir bölümünü görebilir.
network-federated-slow-features = Yeni özellikler daha yavaş gelir.
network-peer-to-peer = Eşler arası ağ
network-peer-to-peer-about = Uygulamalar birbirine doğrudan bağlanır.
network-peer-to-peer-no-server = Arada başkasının sunucusu bulunmaz.
network-peer-to-peer-little-exposure = Üçüncü taraflara çok az şey açık kalır.
network-peer-to-peer-both-online = Her iki tarafın da çevrimiçi olması gerekir.
network-peer-to-peer-battery = Pil daha çabuk biter.
network-peer-to-peer-ip-address = Tor veya bir VPN gizlemedikçe sizin ve konuştuğunuz kişilerin IP adresleri görülebilir.
network-anonymous-routing = Anonim yönlendirme
network-anonymous-routing-about = Mesajlar hedefe dosdoğru gitmez: dolambaçlı yollardan geçer.
network-anonymous-routing-hidden-parties = Şunlardan en az birini gizler: bir mesajı kimin gönderdiği, kimin aldığı ya da bu ikisinin konuşmuş olduğu.
network-anonymous-routing-slow = Yavaştır.
network-anonymous-routing-mostly-text = Çoğunlukla metinle sınırlıdır.
network-anonymous-routing-less-reliable = Daha az güvenilir çalışabilir.
network-decentralized-relays = Merkeziyetsiz aktarıcılar
network-decentralized-relays-about = Mesajlar, merkeziyetsiz bir ağın aktarıcılarından geçer.

## İkinci gruba ilişkin uyarı

warning-no-forward-secrecy = Burada ileri gizlilik yok.
warning-other-needs = Önerilen uygulamaların karşılayamayabileceği bazı ihtiyaçları karşılıyor.
warning-not-for-sensitive = Privacy Guides bunu uzun süreli ya da hassas iletişim için önermiyor.
warning-key-compromise = Bir konuşmadaki kişilerden yalnızca birinin anahtarı bile çalınsa, o konuşmadaki geçmiş mesajların tümünün gizliliği etkilenir.

## Kaynağın sayfasında neler değişti

change-minimum-requirements = İleri gizlilik minimum gereksinim oldu; saygın ve bağımsız bir üçüncü tarafça yapılmış, yayımlanmış bir denetim de artık zorunlu. Tüm gereksinimler başka sözlerle yazıldı: bir uygulama minimum gereksinimleri karşılamak zorundadır, ötekileri karşılaması ise beklenir. Bu kılavuzdaki ikinci gruba karşılık gelen ek seçenekler bölümü kaldırıldı.

## İhtiyaçlar

need-no-phone-number = Telefon numarasız
need-forward-secrecy = İleri gizlilik
need-without-internet = Yakın mesafede internetsiz
need-without-internet-about = İnternet bağlantısı yokken mesajlar yakınlardaki kişilere ulaşır.
need-without-google-play = Google Play olmadan Android
need-without-google-play-about = Android için, Google Play dışında, resmî ya da projenin gösterdiği bir indirme var. Bu, uygulamanın nereden geldiğini söyler; Google hizmetleri olmayan bir telefonda çalışıp çalışmadığını söylemez.
need-decentralized = Merkeziyetsiz
need-number-hidden = Numara kişilerden gizli
need-future-secrecy = Gelecek gizliliği
need-over-tor = Tor üzerinden çalışma
need-over-tor-about = Bağlantı Tor ağı üzerinden kurulabilir.
need-where-blocked = Uygulamaların engellendiği yerde çalışabilme
need-where-blocked-about = Mesajlaşma uygulamalarının ya da internetin engellendiği yerlerde onu kullanmayı sürdürmenin bir yolu var. Bu yolun işe yarayıp yaramaması, engellemenin nasıl yapıldığına bağlıdır.
need-audited = Bağımsız olarak denetlenmiş
need-reproducible-builds = Tekrarlanabilir derlemeler
need-reproducible-builds-about = Yüklediğiniz uygulamanın yayımlanmış koddan derlendiği doğrulanabilir.
need-encrypted-groups = Şifreli gruplar
need-encrypted-groups-about = Uçtan uca şifreli grup sohbetleri var.
need-calls = Sesli veya görüntülü arama
need-calls-about = İnsanlar birbiriyle sesli ya da görüntülü konuşabilir.
answer-of-the-list = Privacy Guides, listesinin tamamının buna karşı koruduğunu söylüyor
answer-once-of-the-list = Privacy Guides bunu listesi için söylemişti, ama bu uygulama artık o listede değil
answer-outside-google-play = Android için, Google Play dışında, resmî ya da projenin gösterdiği bir indirme var
warning-short = İleri gizlilik yok

## Bir mağaza engelliyse işe yarayanlar

store-step-f-droid-mirrors = Bir F-Droid deposu engelliyse: onu F-Droid’in depo listesinde açın. İndirme için başka adresleri varsa bunlar “Resmi yansımalar” (Official mirrors) altında listelenir. F-Droid’in ayarlarında “SOCKS vekili ile bağlan” (Connect via SOCKS proxy) seçeneği de vardır.
store-step-f-droid-nearby = Yakınınızda bulunan bir kişiden internetsiz olarak uygulama almak için: ikiniz de F-Droid’de “Yakınımda” (Nearby) bölümünü açın ve birbirinizi bulun; sonra uygulamayı seçin. Bunun için ikinizde de F-Droid bulunmalıdır.
