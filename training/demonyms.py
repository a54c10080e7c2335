"""Adjectives and nouns of nationality: general knowledge, used to mark nationalities in data sets that leave them out."""

ADJECTIVES = set("""Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahamian
Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Beninese Bhutanese Bolivian Bosnian Botswanan Brazilian British Bruneian Bulgarian
Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Comorian Congolese Croatian Cuban Cypriot Czech
Danish Djiboutian Dominican Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian Fijian Finnish French Gabonese Gambian
Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi
Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian
Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan
Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian
Paraguayan Persian Peruvian Philippine Filipino Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi Scottish Senegalese
Serbian Seychellois Singaporean Slovak Slovakian Slovenian Somali Soviet Spanish Sudanese Surinamese Swazi Swedish Swiss Syrian Taiwanese Tajik
Tanzanian Thai Tibetan Togolese Tongan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Yemenite
Zambian Zimbabwean Arab African Asian European Latin Slavic Chechen Uyghur Kashmiri Yugoslav Prussian Ottoman Roman Scandinavian Balkan""".split())
PEOPLES = set("Britons Danes Finns Frenchmen Germans Poles Scots Spaniards Swedes Turks Kurds Serbs Croats Slovenes Slovaks Czechs Greeks Arabs Dutchmen Irishmen Englishmen Filipinos Thais Swiss".split())
NATIONALITIES = ADJECTIVES | PEOPLES | {a + "s" for a in ADJECTIVES if a[-1] in "ni"} | {a.upper() for a in ADJECTIVES}
