"""General knowledge for made-up training text: states, capitals, names from all over, titles, offices, arms. Nobody in particular is meant."""

STATES = set(x.strip() for x in """Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Benin,
Bhutan, Bolivia, Botswana, Brazil, Brunei, Bulgaria, Burundi, Cambodia, Cameroon, Canada, Chile, China, Colombia, Costa Rica, Croatia, Cuba, Cyprus,
Czechia, Czech Republic, Denmark, Djibouti, Ecuador, Egypt, El Salvador, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece,
Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya,
Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania,
Mauritius, Mexico, Moldova, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea,
North Macedonia, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa,
Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain,
Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye,
Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela,
Vietnam, Yemen, Zambia, Zimbabwe, U.S., U.K., US, UK, USA, UAE, Britain, England, Scotland, Europe, Asia, Africa""".replace("\n", " ").split(","))

CITIES = [x.strip() for x in """Kabul, Tirana, Algiers, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Manama, Dhaka, Minsk, Brussels, Brasilia, Sofia, Phnom Penh, Ottawa, Santiago, Beijing,
Bogota, Zagreb, Havana, Nicosia, Prague, Copenhagen, Cairo, Tallinn, Addis Ababa, Helsinki, Paris, Berlin, Accra, Athens, Budapest, New Delhi, Mumbai, Jakarta, Bali, Tehran,
Baghdad, Dublin, Jerusalem, Tel Aviv, Rome, Tokyo, Hiroshima, Amman, Astana, Nairobi, Kuwait City, Bishkek, Riga, Beirut, Tripoli, Vilnius, Kuala Lumpur, Mexico City, Rabat, Kathmandu, Wellington,
Abuja, Pyongyang, Oslo, Muscat, Islamabad, Karachi, Lima, Manila, Warsaw, Lisbon, Doha, Bucharest, Moscow, Kigali, Riyadh, Jeddah, Dakar, Belgrade, Singapore, Bratislava, Mogadishu, Pretoria, Seoul,
Busan, Madrid, Colombo, Khartoum, Stockholm, Bern, Geneva, Damascus, Taipei, Dushanbe, Bangkok, Tunis, Ankara, Istanbul, Ashgabat, Kampala, Kyiv, Abu Dhabi, Dubai, London, Washington, New York,
Montevideo, Tashkent, Samarkand, Caracas, Hanoi, Sanaa, Lusaka, Harare, Sydney, Munich, Davos, The Hague, Sochi, Shanghai, Bengaluru, Goa, Lviv, Odesa, Haifa""".replace("\n", " ").split(",")]

GIVEN = """Rajesh Anil Priya Sunita Vikram Arjun Deepak Kavita Amir Yossi Moshe Tamar Noa Eitan Avigdor Shira Ahmed Mohammed Khalid Fatima Layla Omar Hassan Youssef Tariq
Mehmet Ayşe Kemal Zeynep Emre Li Wei Xiaoming Jun Hua Min-jun Ji-woo Kenji Yuki Haruto Sakura Nguyen Thanh Minh Somchai Budi Siti Ivan Sergei Dmitri Olga Natalia Andriy Oksana
Jean Pierre Claire Sophie Antoine Hans Klaus Ursula Anja Matteo Giulia Marco Paola Carlos María José Luis Ana Pedro João Beatriz Kwame Ama Chinedu Ngozi Thabo Lindiwe Abebe Tigist
John Mary James Robert Patricia Michael Linda David Susan Thomas Karen Peter Andrew Helen Emma Olivia Lars Ingrid Sven Astrid Piotr Agnieszka Zoltán Katalin Nikos Eleni Stefan Elena
Goran Milica Luka Ariel Ruth Daniel Gideon Harsh Sanjay Ashok Manohar Nirmala Sushma Vinay Imran Bilal Asif Ishaq Aziz Faisal Saud Sultan Mariam Noura Ali Reza Hossein Javad Zahra""".split()

FAMILY = """Sharma Verma Iyer Reddy Mehta Kapoor Nair Chatterjee Patel Gupta Menon Rao Cohen Levi Mizrahi Peretz Friedman Katz Shapiro Bar-Lev Eshkol Barak al-Hassan al-Sabah
Al-Otaibi Haddad Nasser Khoury Mansour Aziz Rahman Khan Qureshi Malik Yılmaz Demir Kaya Öztürk Aydın Wang Zhang Chen Liu Zhao Huang Kim Park Choi Jung Tanaka Suzuki Watanabe Yamamoto
Tran Pham Le Suharto Wijaya Ivanov Petrov Smirnov Volkov Kuznetsov Shevchenko Kovalenko Bondarenko Dubois Laurent Moreau Lefebvre Müller Schmidt Weber Fischer Rossi Bianchi Ricci
García Fernández Rodríguez Silva Santos Oliveira Mensah Okafor Adeyemi Dlamini Nkosi Tesfaye Bekele Smith Johnson Brown Wilson Taylor Clark Walker Hughes Nilsson Hansen Larsen
Kowalski Nowak Horváth Nagy Papadopoulos Georgiou Popescu Ionescu Jovanović Horvat Novak Dvořák Kallas Ozols Jansen Visser Bakker Peeters Murphy Kelly O'Brien Campbell Stewart
Turner Parker Morgan Cooper Bell Ward Brooks Price Bennett Gray Ross Powell Doyle Hayes French English Holland Jordan Israel Chad Singh Kaur Das Bose Joshi Kulkarni Deshpande Bhatt""".split()

TITLE_ENDS = {"Minister", "President", "Secretary", "Ambassador", "Chancellor", "Premier", "Senator", "General", "Gen.", "Adm.", "Admiral", "Marshal", "Advisor", "Adviser",
              "Director", "King", "Queen", "Commissioner", "Mr.", "Mrs.", "Ms.", "Dr.", "Representative", "Governor", "Chairman", "Chief", "Commander", "Envoy", "Taoiseach"}
OFFICES = {"Prime", "Vice", "Deputy", "Foreign", "Defense", "Defence", "Finance", "Interior", "State", "Treasury", "National", "Security", "Advisor", "Adviser", "Minister", "Secretary",
           "General", "President", "Chief", "Staff", "Special", "Assistant", "Under", "Commerce", "Energy", "Trade", "Affairs", "External", "House", "Press", "Attorney", "Homeland"}
TITLES = ["Defense Minister", "Defence Minister", "Foreign Minister", "Prime Minister", "President", "Finance Minister", "External Affairs Minister", "Deputy Prime Minister", "Vice President",
          "Defense Secretary", "Foreign Secretary", "Secretary of State", "National Security Advisor", "National Security Adviser", "Ambassador", "Chancellor", "Army Chief", "Air Force Commander",
          "Navy Chief", "Chief of Staff", "Interior Minister", "Trade Minister", "State Minister for Defence", "Minister of National Defence", "Special Envoy", "Secretary-General", "General",
          "Gen.", "Lt. Gen.", "Brig. Gen.", "Adm.", "Vice Adm.", "Air Chief Marshal", "Crown Prince", "Mr.", "Dr.", "Defence Secretary", "Commerce Secretary", "Policy Director", "Brig.-Gen.", "Maj. Gen.", "Lt.-Gen.", "Military Secretary", "Policy Bureau Director", "Strategy Division Head", "Deputy Foreign Minister", "Sheikh", "Prince", "Chief of Defence Staff", "Air Marshal", "Vice Admiral", "Defense Secretary", "Director General", "Premier"]
ORGANISATIONS = ["Ministry of Defence", "Ministry of Foreign Affairs", "Ministry of External Affairs", "Defense Ministry", "Foreign Ministry", "Foreign Office", "State Department", "Pentagon", "Department of Defense",
                 "White House", "Kremlin", "European Union", "United Nations", "NATO", "African Union", "ASEAN", "Arab League", "Security Council", "Gulf Cooperation Council", "Directorate of Defence Research",
                 "Defence Research Agency", "Directorate for Defense Research and Development", "National Institute of Technology", "Bureau of Political-Military Affairs", "Office of the Prime Minister", "Air Force", "Navy",
                 "Lockheed Martin", "Boeing", "Airbus", "Rafael", "Elbit Systems", "BAE Systems", "Rosoboronexport", "Hindustan Aeronautics", "Baykar", "Hanwha", "Thales", "Saab", "Naval Group", "IAEA", "IMF", "World Bank", "EU", "UN",
                 "Reuters", "Associated Press", "Xinhua", "Press Trust", "Central Command", "General Staff", "Parliament", "Senate", "Agency for Defense Development", "Space Agency", "Chamber of Commerce", "Trade and Investment Agency", "National Defence Academy", "Israel Aerospace Industries", "Defence Acquisition Council", "Joint Chiefs of Staff", "Korea Aerospace Industries", "Roketsan", "Rheinmetall", "Leonardo", "General Dynamics", "Press Trust of India", "Anadolu Agency", "Ministry of National Defence", "House of Representatives", "Knesset", "Lok Sabha", "Duma"]
ARMS = ["F-16", "F-35", "S-400", "Spike", "Patriot", "Javelin", "Leopard 2", "T-90", "Rafale", "Su-30MKI", "Heron", "Hermes 900", "Bayraktar TB2", "BrahMos", "Iron Dome", "Abrams", "HIMARS", "K9 Thunder", "Barak 8", "MQ-9 Reaper",
        "C-130J", "Apache", "Black Hawk", "Gripen", "Typhoon", "Exocet", "Harpoon", "Caesar", "Stinger", "Arrow 3", "Tejas", "JF-17", "P-8I", "Scorpène", "Mistral", "NASAMS", "IRIS-T", "Akash", "Harop", "Kalashnikov"]
EVENTS = ["Munich Security Conference", "Shangri-La Dialogue", "G20 summit", "Raisina Dialogue", "Aero India", "World Economic Forum", "Quad Leaders Summit", "Malabar", "Red Flag", "Summit of the Americas", "Gulf War", "World War II", "Cold War"]

# Well known by name alone, for marking names in texts that have none marked.
BODIES = set(x.strip() for x in """Hamas, Hezbollah, Hizbullah, Hizballah, Fatah, PLO, Taliban, Al Qaeda, al Qaeda, Al-Qaeda, al-Qaeda, Al - Qaeda, al - Qaeda, al - Qaida, ISIS, ISIL, Daesh, Mossad, CIA, FBI, NSA, NASA, NATO, OPEC, ASEAN, UNESCO, UNICEF, WHO, IAEA,
IMF, WTO, OECD, World Bank, European Union, EU, UN, U.N., United Nations, Security Council, African Union, Arab League, OSCE, Interpol, Red Cross, Amnesty International, Human Rights Watch, Greenpeace, Congress, Senate,
Supreme Court, House of Representatives, Pentagon, State Department, White House, Kremlin, Justice Department, Treasury Department, Defense Department, Army, Navy, Air Force, Coast Guard, Marine Corps, National Guard, Federal Reserve,
Democratic Party, Republican Party, Labour Party, Conservative Party, Communist Party, Likud, Ba'ath Party, Baath Party, Muslim Brotherhood, KGB, FSB, MI6, MI5, EPA, FDA, IRS, FCC, FERC, SEC, FEMA, USAID, DHS, DOD, DOE, DOJ, USDA, NIH, CDC,
NOAA, Google, Microsoft, Apple, Amazon, Facebook, Twitter, YouTube, Yahoo, Yahoo!, eBay, Intel, IBM, Sony, Samsung, Nokia, Motorola, Toyota, Honda, Ford, General Motors, GM, Chrysler, Boeing, Airbus, Lockheed Martin, Raytheon,
Northrop Grumman, Exxon, Exxon Mobil, ExxonMobil, Chevron, Shell, BP, Total, Gazprom, Rosneft, Aramco, Enron, Enron Corp., Dynegy, PG&E, Duke, Walmart, Wal - Mart, Target, Costco, Starbucks, McDonalds, McDonald 's, Burger King, Home Depot,
Coca - Cola, Pepsi, Nike, Disney, Citibank, Citigroup, JP Morgan, Goldman Sachs, Morgan Stanley, Merrill Lynch, Lehman Brothers, Bank of America, HSBC, Barclays, Deutsche Bank, CNN, BBC, NBC, CBS, ABC, Fox News, PBS, NPR, AFP, AP,
Associated Press, Reuters, Bloomberg, Xinhua, Al Jazeera, Al - Jazeera, New York Times, Washington Post, Wall Street Journal, Los Angeles Times, Guardian, Financial Times, Economist, USA Today, Newsweek, Time Magazine, Haaretz,
Jerusalem Post, Times of India, Hindu, Harvard, Yale, Stanford, MIT, Oxford, Cambridge, Princeton, Columbia University, UCLA, NFL, NBA, NHL, MLB, FIFA, UEFA, Olympic Committee, Manchester United, Arsenal, Liverpool, Real Madrid,
Wikipedia, Mozilla, Mozilla Foundation, Linux Foundation, Oracle, Cisco, Dell, HP, Hewlett - Packard, AT&T, Verizon, Sprint, T - Mobile, FedEx, UPS, Delta, United Airlines, American Airlines, Lufthansa, Air France, Air India, Emirates Airlines""".replace("\n", " ").split(","))
TOWNS = set(x.strip() for x in """Baghdad, Fallujah, Mosul, Basra, Najaf, Karbala, Kirkuk, Tikrit, Ramadi, Samarra, Kabul, Kandahar, Herat, Jalalabad, Gaza, Gaza Strip, Gaza City, West Bank, Ramallah, Hebron, Nablus, Jenin, Jericho, Golan Heights, Haifa, Eilat, Aleppo, Homs,
Idlib, Raqqa, Palmyra, Aden, Sanaa, Hodeidah, Dubai, Sharjah, Mecca, Medina, Lahore, Peshawar, Quetta, Kashmir, Jammu, Punjab, Delhi, New Delhi, Mumbai, Bombay, Calcutta, Kolkata, Chennai, Madras, Hyderabad, Bangalore, Pune, Gujarat, Kerala, Goa,
Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa, Beijing, Shanghai, Hong Kong, Tibet, Taipei, Macau, Guangzhou, Shenzhen, Xinjiang, Seoul, Pyongyang, Hanoi, Saigon, Bangkok, Phuket, Chiang Mai, Bali, Manila, London, Manchester, Birmingham,
Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Dublin, Cork, Wales, Northern Ireland, Paris, Lyon, Marseille, Nice, Berlin, Munich, Hamburg, Frankfurt, Cologne, Bonn, Vienna, Salzburg, Zurich, Geneva, Rome, Milan, Venice, Florence,
Naples, Turin, Sicily, Madrid, Barcelona, Seville, Lisbon, Porto, Amsterdam, Rotterdam, Brussels, Antwerp, Copenhagen, Stockholm, Oslo, Helsinki, Warsaw, Krakow, Prague, Budapest, Athens, Istanbul, Ankara, Moscow, St. Petersburg, Crimea,
Donetsk, Kiev, Kyiv, Chernobyl, Chechnya, Grozny, Abkhazia, South Ossetia, Nagorno - Karabakh, Kurdistan, Darfur, Khartoum, Mogadishu, Nairobi, Lagos, Johannesburg, Cape Town, Cairo, Alexandria, Sinai, Sydney, Melbourne, Perth, Brisbane,
Auckland, Toronto, Montreal, Vancouver, Ottawa, Calgary, Quebec, Ontario, Alberta, British Columbia, New York, New York City, NYC, Manhattan, Brooklyn, Queens, Bronx, Los Angeles, San Francisco, San Diego, San Jose, Oakland, Sacramento, Seattle,
Portland, Denver, Phoenix, Las Vegas, Dallas, Houston, Austin, San Antonio, Chicago, Detroit, Cleveland, Cincinnati, Boston, Philadelphia, Pittsburgh, Baltimore, Washington, Washington D.C., Washington DC, D.C., Atlanta, Miami, Orlando, Tampa,
New Orleans, Memphis, Nashville, St. Louis, Minneapolis, Milwaukee, Hawaii, Alaska, California, Texas, Florida, Ohio, Michigan, Illinois, Indiana, Pennsylvania, New Jersey, New Hampshire, New Mexico, Massachusetts, Connecticut, Vermont, Maine,
Maryland, Delaware, North Carolina, South Carolina, Georgia, Alabama, Mississippi, Louisiana, Tennessee, Kentucky, Missouri, Arkansas, Oklahoma, Kansas, Nebraska, Iowa, Minnesota, Wisconsin, North Dakota, South Dakota, Montana, Wyoming,
Colorado, Utah, Nevada, Arizona, Idaho, Oregon, West Virginia, Rhode Island, Puerto Rico, Guam, Guantanamo, Guantanamo Bay, Middle East, Persian Gulf, Latin America, South America, North America, Central America, Central Asia, South Asia,
Southeast Asia, East Asia, Western Europe, Eastern Europe, Balkans, Caucasus, Mediterranean, Black Sea, Red Sea, South China Sea, Indian Ocean, Atlantic, Pacific, Arctic, Antarctica, Sahara, Himalayas, Indo - Pacific, Mars, Earth, Moon""".replace("\n", " ").split(","))
