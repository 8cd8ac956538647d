/**
 * The 2,048 words that a receipt code is made of.
 *
 * Our own list. Each word is spelt alike in bokmål and nynorsk, with the letters a–z alone, four to seven of them, and no two
 * begin with the same four letters: who wrote a word badly is still understood. They are words for things and doings that a
 * child meets at a table, in a wood, in a shop. Nothing here frightens, mocks, names a person, a body, an illness, a faith, a
 * weapon or a brand. `words.test.ts` holds the rules.
 *
 * The order is part of the protocol: a word's place is its number. A code that is written down must be readable for as long as
 * its mailbox lives, so a word is never moved or changed.
 */
export const words: readonly string[] = `
adapter adresse aften agurk akasie akkord akkurat akrobat aksel aktiv album alfabet alge alle alltid alpakka alpelue
alpin altan ambolt ametyst amfi ananas andedam andrik andunge anemone anheng anis anker anlegg annonse anorakk
ansjos antenne antikk apparat appell applaus april arbeid areal arena arkade arkiv armlene armring aroma artig asal
asfalt asjett atelier atlas atlet atoll aula aure automat avduke avis avlang avling avokado avrunde avstand avtale
avtrykk babord baby bade badstue bagasje bake bakgate bakhjul baki bakke baklys bakover bakrom bakst balanse balje
balkong ball balsa bambus bamse banan band bane banjo bank bark barn baron basar base basill basket bass basun
batikk batteri baug bedrift beger beige beis beite bekk belegg belg belte benk bensin berg beskjed betale betong
bevare bever bevis bidrag biene biff bikube bilbane bilde bilene bilfri bilhorn bilist biljard bilkart biller
bilpark bilrute bilsete biltur binders bingo biologi biskuit bison bivuakk bjeff bjelke blad blafre blande blekk
blende blest blid blikk blink blits blokk blues blunde bluse blyant blyfri boble boka bokbind bokform bokprat
bokrygg bokstav bolle bolt bomull bonbon bonus bord borer borg brake bratt bredd bregne bremse brett brev brigg
brikke brille bringe bris brodd broket brosje bruke brumme brun brus brygge bryter buene bukett bukk bukse bukt
bulder buljong bulle bunad bunke bunt busk buss butikk bybarn bybilde bydel byer byfolk bygate bygd bygg bygning
byks byplan bytte bytur campe canyon caravan cello chips cirka city collage curling cymbal daddel dagbok daggry
daglig dagslys dagtog dalen dame danse data debut deig deis dekk dekning dekor dele delfin delta demning dempe depot
design dessert detalj diadem dialekt diamant digital dikt dimme diplom direkte disk divan dobbel domino dompap
dongeri dorull drage drakt drama drasje dreie dress drikk drill dristig drive dropp drosje drue drypp dryss duer
duett duft dugnad dukke dunet dusin dusj duske dvale dykk dynamo dyne dynge dyreliv dyrke ebbe eddik edel effekt
egen egget egne eika eikene einer ekko ekorn eksport ekstra ekte elbil elbuss elefant elektro element elev elgitar
elgkalv elgokse eller elte elva elvdal elver emalje emne enda endelig endre energi enkel enkle enorm entre episode
epla eple ermehol eske etappe etasje etikett etter etui eventyr evne fabel fable fabrikk fakse fakta famle fanfare
farge farin farm fasade fase fasit fasong fast fauna feie feire fele felles felt femkamp fender ferdig ferie ferje
fersk fest fiber fiffig figur fiken fikse film filter finale finer finfin fint fiolin firkant firma fisk fjell fjern
fjord flagg flaks flamme flaske flat flekk flette flikk flimre flink flis flittig flokk flora floss flott flue flyer
flyfoto flygel flypost flyrute flyte fnise fnugg fokus fold folk folunge fond font forbi fordel forkle form fornem
forslag fort fossil fotball fotnote foto fotside fottur frakk framtid fred fremme fridag frihjul friluft frisk
fritid frodig fromasj frost frukt fryd frynse frys fuge fugl fuksia furu fuse futt fylke fylle fyrlykt fyrrom fysikk
gaffel galant galleri galopp gang garasje gard garn gasell gass gate gaupe gave gavl geit gele geni genser geolog
gevir geysir gitar gitter gjedde gjerde gjest gjeter glad glans glasur glatt glede glide glimt glitre globus glose
glugg gnage gnist gnugge godbit goddag gode godlag gods godt godvenn gokart golf golv gondol gong gople gotikk grad
grafisk grahest gran gras grei grend grep greve griffel grill grind grip groblad grop gror gross grotte gruble grunn
gruppe grus gruve gryn gryte guide gulasj gull gulne gulost gulrot gummi gunst gylden gymsal gynge hage hagl hagtorn
haifisk haike hale hallo halm halo halv hambo hamn hamre hamster handel hane hangar hanske happ hare harke harmoni
harpe harv haste hatt havbris havdjup havert havfrue havgap havhest havkant havre havsule havvind hefte hegg hegre
heier heilo heis hekk hekle hekto heldig hele helg helium helt hende hennes hente herberg herlig hermed hesje hest
hete hette hevde heve hikke himle himmel hingst hinke hint hirse hjelm hjort hjul hobby hockey holde holme holt
honning hopp horn hose hotell hovdyr hovslag huke huldre hull humle humor humre hund hurra hurtig husbank husdyr
huse husflid husk husly husmus husrom hustak husvarm hyasint hygge hylle hylse hyppig hyse hyssing hytte ibis iblant
ideal ideell idrett iglo ikon ilder imellom imens imot import impuls indigo indre innby inne innfri inngang inni
innkast innmark innom innside inntak insekt inter isbane isbit isblokk isbre isdans isdekke isfiske isfjell isflak
isfront isfugl isgang ishav ising iskald iskrem islag isolere isrose issalat istapp iste istid isvind ivrig jakke
januar javisst jazz jeans jern jerv jetfly jette jobb jodle jogge joik jojo jolle jord journal jubel juble judo juli
jumbo jump jungel jury juvel kabel kabin kafe kaffe kajakk kakao kake kaktus kalas kald kalk kalosje kalv kamel
kamille kanal kandis kane kanin kanne kano kanskje kant kanvas kapers kapp kapsel kaptein karat karm karri kart
kasse kast katalog katt kaviar kavring kefir kenguru kennel ketchup kikkert kilo kilt kimono kino kiosk kitt kjapp
kjede kjegle kjeks kjele kjemi kjenne kjerre kjevle kjole klaff klang klapp klar klase klatre klaver kledd klekke
klikke klima klinke klippe klirr klistre klode klokke kloss klubb klukk klunk klut klynge knagg knapp knarr knaske
knipse knirke knitre knoll knopp knott knute knyte kode koffert kofte koie koke koking kokke kokos kolibri kolje
kolle kolonne komet komfyr komikk komme kompass konfekt konge konsert kontor konvall kopi kople kopp koral koret
korg korist kork korn korps kort kosedyr kosmos kost kove krabbe kraft krage krakk kran krater kreativ krem krepp
krets krible kringle kritt krok krone krull krus krydder kryss kube kubikk kulde kuling kull kultur kunde kunne
kunst kupong kupp kurs kurv kust kvadrat kvart kvekk kveld kvern kvikk kvinne kvist kvitre kylling kyndig kyst labb
lade lading lager lagkake lagre lagune laken lakk lakris laks lama lampe lamunge land lang lanke lapp larve laser
lass last latter ledd ledig lefse legende leie leire lekene lekse lemen lemming lengde leopard lerke lerret lese
leske lest lete leting lett leve libelle like likne likt lilje lilla lime lind linerle linje link linolje linse
lirype list lite litt livat livfull livlig lodd loff loft logisk logo logre lokal lokk lomme lomvi loppe lotus love
lovlig lovtale luft lugar luke lukke luksus lukt lumpe lund lune lunken lunsj lunte lupe lupin lute lydavis lydbok
lydfilm lydspor lykke lykt lyng lynkurs lynrask lynsnar lyntog lysalv lysbord lyse lysfest lysgul lysmast lysnett
lystig lytt madrass magasin magi magnet mahogni maiblom mais majones maki makrell maler maling malm mammut mandel
manet mange manke mantel manual mappe maraton marengs margin marimba mark marmor marsvin maske masse mast matbit
match matfat matkart matlyst matolje matro matte matvare maur medalje medlem medvind meieri meisel mekke melde melis
mellom melodi mengde merke messing metall meter metode metro middag midnatt midt mikro mikse mild milevid mimose
mimre mineral minibil minne minst mint minutt mitt mjau mobil mode modig modning modul mokasin mokka mole moll molte
moment moped moppe mops morell morkel moro mosaikk mose moskus motell motiv motor mottak motvind muffe mugg mulig
mull multe mums munter mure murhus museum musikk muskat musling musunge mygg myke mylder mynt myrdun myrull myse
myske mysli mysost nabo napp narsiss nasjon natron natt natur naust nebb nederst nedover nektar nellik neonlys nesle
nest nett never nikk nise niste nomade nordlys notat note notis nougat novelle nummer nyanse nybakt nybygg nydelig
nykker nyklipt nylagd nylig nylon nynne nype nyskap nyte nytid nytt oase oboist ofte ohoi okapi oker okse oktav
oktett oktober oliven olje ombygd omelett omfang omgang omkring omland omriss omslag omtanke omtrent omvendt onsdag
opal opera oppdage oppe oppgang oppi oppkok oppover opprop oppsyn opptak oppvask oransje ordbok orden ordlag ordne
ordtak oregano orgel orkide orrfugl osean oval overalt ozon padle pakke palass palett palme panda panel panne papaya
papir paprika parade parhest park pasning passe pasta pauke pause pedal peile peke pelikan pels pendel penn pensel
pent perfekt pergola perle perm perrong petunia pianist pigg piknik pilar pilfink pilke pilot pingvin pinje pinne
pion pirog pizza pjusket plakat plan plass plate pledd pleie plen plint plog plomme pludre plugg plukke pluss
plystre podium pokal polar polere polka pommes poncho ponni popband popkorn poppel porsjon port pose positiv post
potet potte prakt praline prat premie presang prikk prima prins pris produkt profil program prolog propell prosa
protein pudder pulk puls pulver pumpe punkt purpur purre pusle pust pute pyjamas pynt quiz rabatt radar radio ragg
rake rally ramle ramme rampe rand ranke rapp raps rask rasle rasp rast ratt rause ravgul ravine real referat refleks
refreng regatta regel regle regn reim rein reir reise reke rekke reklame rekord remse renn rens reol reprise reptil
respekt rest retning rett retur revunge revy ribbe ridetur rigg rikdom rikelig riktig rime rimord ring rips risbit
rise risgryn riske risle risotto ritt rive rivjern robot robust rock rodeo rogn rokade rokk rolig roller roman
romferd rommet romskip rondo ropa rope rose rosin rosport rotere rotfast rotor rotur rubb rubin rugde ruge rulade
rulle rumba rumle rund rusle ruste rute rutine rutsje rydde rygge rykk ryllik rype rytme safari safir safran saft
sagblad sage sagflis sagstol saklig saks sakte salami salong salt salvie samba samfunn samle samtale sand sanke sann
sans sardin sauna saus savanne scene scooter sebra segl segne seile sein sekk sekund sele selje selleri selskap
seminar send sene senke sennep senter serie servere sesam sesong sete setning sett sevje shorts show siffer signal
sikker sikt sild sile silke silo simle sink siren sirkel sirup sisik siste sitar sitron sitte sjakk sjal sjampo
sjanse sjekk sjiraff skaffe skala skape skare skate skidag skie skift skiheis skikk skimre skinn skip skirenn skisse
skive skje skjorte skli skodde skog skohorn skokk skole skrap skrell skrive skrue skuff skule skur skuter skvalp
skvett skvis skydrag skyet skyfri skyss slede slegge sleiv slepe slett slev slip slott sludd slurk sluse slynge smak
smart smatt smed smelte smett smidig smie smijern smil smule smykke snabel snacks snadd snakke snart snedig snekker
snelle snill snirkel snitt snodig snok snor snubbe snupp snurre snute soda sofa sokk sokne solbad soldis soleie
solfest solhatt solid solrik solsegl solur solvegg sonett sopp sopran sorbett sortere sosial spade spagat spalte
spare speil spekk spenn spett spiker spill spinat spire spise spleise splint spole spon spor spray sprek spring
sprosse spurte spyle squash stabbur stad stafett stall stappe star stas statue staude stav sted steg steik stell
stemme stengel stepp sterk stift stige stil stim stjerne stokk stol stopp stor straks strek strikk strofe strut
stryke stubbe studie stue stund stykke stylte styre sukk sukre suksess summe sump sund sunt super suppe surdeig
surfe surre suveren svaber svale svamp svan svar sveis sverm sveve svinge svipe sviske swing sydame sydvest sykkel
sykle sylte symbol symfoni sympati symre syne synge synlig syren syrin syrlig syskrin system tabell tagg taiga taket
takhalm takk takle takrygg takt tale talje tall talong tandem tang tankbil tapet tapir tapper tast taubane taue
tavle taxi teater teblad tegl teip tekanne tekjele tekking teknikk tekopp tekst telefon telle telt tema temme tempo
tenke tenne tenor teori tepose teppe termos terning terrier terte teskei tidkort tidlig tidsrom tidvis tiger tikke
tilbake tildele time timian tind ting tips tistel tiur tivoli tjeld tjern tjor toast todelt toget togrute tohjuls
tolk tomat tomme tomt toneart tonn topp torg torsdag torvtak total trafikk traktor trall trampe trane trapp traust
trav trebit treet treff trehest trekant trene trerot treull tribune trick trikk trill trim trinn trio tripp trive
trofe tromme trone tropisk trosse trygg trykk trylle tuba tube tuff tukan tulipan tumle tunfisk tunika tunnel tupp
turbo turist turkis turn tusj tust tute tvinne tyde tygge tyngde type ugle ukulele ulldott ullen ullgarn ullsokk
ulne ultra under undre undulat ungdom ungsau uniform unik univers urban urskog urte urtid urverk utbygd utflukt
utgang uthus utkikk utklipp utmark utpost utrette utruste utsendt utsikt utslag utstyr uttale utvide uvanlig vaffel
vakker vakt valmue valp vals vandre vane vanilje vanlig vann vante varde vare varm vase vask vater vedhus vedtre
vegg veiv vekke veksle veldig vende venn vente veps veranda verb verden verft verke verne vers veske vesle vest veve
vevstue vidde video vidjer vidsyn vift viktig vilje villa vilter vimpel vind vingle vink vinne vinter vinyl vipe
vippe virke virtuos virvel visa visdom vise visitt visjon visk visp vitamin vite vits voff vogn voile vokal voks
volley volum vott vrimmel weekend xylofon yndig yngel yngst yoghurt yrke ysting ytre ytring zebu zoologi
`
  .trim()
  .split(/\s+/);
