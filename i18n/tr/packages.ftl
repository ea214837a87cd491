### Menülerin, mağazaların ve kurulum programlarının bu program hakkında söyledikleri.

## Menüler

package-kind = Gizlilik odaklı mesajlaşma kılavuzu
package-summary = Gizlilik odaklı bir mesajlaşma uygulaması seçin, resmî sitesinden ya da mağazasından edinin
# İnsanların aradığı sözcükler, aralarında virgülle.
package-keywords = mesajlaşma, mesaj, sohbet, gizlilik, şifreleme, şifreli, indirme, messenger, chat, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Mesajlaşma Kılavuzu katkıcıları

## Telif hakkı

package-copyright = © 2026 Mesajlaşma Kılavuzu katkıcıları

## Mağazalar

package-description = Hangi mesajlaşma uygulamasını kullanmalıyım ve onu gerçekten nereden edinirim? Mesajlaşma Kılavuzu, Privacy Guides’ın bunlardan altısı hakkında yazdıklarını bir araya getirir: Signal, Molly, SimpleX Chat, Briar, Element ve Session.
package-point-downloads = Resmî indirmeye tek tıklamayla gidilir ve önce adresin tamamı görünür. Telefon için taranacak bir kod vardır.
package-point-sources = Bilgiler kaynaklarına bağlantı verir, “belirtilmemiş” ile “hayır” birbirinden ayrı tutulur ve sonradan değişenlerin tarihi verilir.
package-point-compare = Arayın, sizin için neyin önemli olduğunu söyleyin, uygulamaları yan yana koyun ve her terimin anlamını okuyun; birçok dilde.
package-point-offline = İnternet bağlantısı olmadan çalışır ve kendisi bağlantı kurmaz: adresler tarayıcınıza verilir; yalnızca içinde hazır bulunan ve kontrol edilmiş olanlar.
package-no-affiliation = Privacy Guides ile ya da herhangi bir mesajlaşma uygulamasıyla bağı yoktur; bunların hiçbiri onu onaylamış ya da desteklemiş değildir.

## Kurulum programı

package-newer = Mesajlaşma Kılavuzu’nun daha yeni bir sürümü zaten yüklü.
