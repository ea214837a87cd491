### Yanayosemwa na menyu, maduka ya programu na visakinishi kuhusu programu hii.

## Menyu

package-kind = Mwongozo wa programu za ujumbe za faragha
package-summary = Chagua programu ya ujumbe inayolinda faragha na uipate kutoka tovuti au duka lake rasmi
# Maneno ambayo watu hutafuta, yakitenganishwa kwa koma.
package-keywords = programu ya ujumbe, ujumbe, meseji, gumzo, chat, messenger, faragha, siri, usimbaji fiche, encryption, pakua, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Wachangiaji wa Mwongozo wa Ujumbe

## Hakimiliki

package-copyright = © 2026 Wachangiaji wa Mwongozo wa Ujumbe

## Maduka

package-description = Nitumie programu gani ya ujumbe, na mahali pa kweli pa kuipata ni wapi? Mwongozo wa Ujumbe unakusanya yaliyoandikwa na Privacy Guides kuhusu programu sita: Signal, Molly, SimpleX Chat, Briar, Element na Session.
package-point-downloads = Kipakuliwa rasmi kinafikiwa kwa mbofyo mmoja, na kwanza unaona anwani yake yote. Kwa simu kuna msimbo wa kuchanganua.
package-point-sources = Taarifa zina viungo vya vyanzo vyake, “haijatajwa” imetenganishwa na “hapana”, na yaliyobadilika tangu wakati huo yana tarehe.
package-point-compare = Tafuta, sema yaliyo muhimu kwako, linganisha programu za ujumbe zikiwa kando kwa kando, na usome maana ya kila istilahi, katika lugha nyingi.
package-point-offline = Mwongozo hufanya kazi bila muunganisho na hauanzishi wowote: viungo hukabidhiwa kwa kivinjari chako, na ni vile tu vilivyomo ndani ya mwongozo na vilivyohakikiwa.
package-no-affiliation = Hauhusiani na Privacy Guides wala na programu yoyote ya ujumbe, na haujaidhinishwa nao.

## Kisakinishi

package-newer = Toleo jipya zaidi la Mwongozo wa Ujumbe tayari limesakinishwa.
