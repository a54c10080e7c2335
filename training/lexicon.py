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
          "Gen.", "Lt. Gen.", "Brig. Gen.", "Adm.", "Vice Adm.", "Air Chief Marshal", "Crown Prince", "Mr.", "Dr.", "Defence Secretary", "Commerce Secretary", "Policy Director", "Director General", "Premier"]
ORGANISATIONS = ["Ministry of Defence", "Ministry of Foreign Affairs", "Ministry of External Affairs", "Defense Ministry", "Foreign Ministry", "Foreign Office", "State Department", "Pentagon", "Department of Defense",
                 "White House", "Kremlin", "European Union", "United Nations", "NATO", "African Union", "ASEAN", "Arab League", "Security Council", "Gulf Cooperation Council", "Directorate of Defence Research",
                 "Defence Research Agency", "Directorate for Defense Research and Development", "National Institute of Technology", "Bureau of Political-Military Affairs", "Office of the Prime Minister", "Air Force", "Navy",
                 "Lockheed Martin", "Boeing", "Airbus", "Rafael", "Elbit Systems", "BAE Systems", "Rosoboronexport", "Hindustan Aeronautics", "Baykar", "Hanwha", "Thales", "Saab", "Naval Group", "IAEA", "IMF", "World Bank", "EU", "UN",
                 "Reuters", "Associated Press", "Xinhua", "Press Trust", "Central Command", "General Staff", "Parliament", "Senate", "Agency for Defense Development", "Space Agency", "Chamber of Commerce", "Trade and Investment Agency"]
ARMS = ["F-16", "F-35", "S-400", "Spike", "Patriot", "Javelin", "Leopard 2", "T-90", "Rafale", "Su-30MKI", "Heron", "Hermes 900", "Bayraktar TB2", "BrahMos", "Iron Dome", "Abrams", "HIMARS", "K9 Thunder", "Barak 8", "MQ-9 Reaper",
        "C-130J", "Apache", "Black Hawk", "Gripen", "Typhoon", "Exocet", "Harpoon", "Caesar", "Stinger", "Arrow 3", "Tejas", "JF-17", "P-8I", "Scorpène", "Mistral", "NASAMS", "IRIS-T", "Akash", "Harop", "Kalashnikov"]
EVENTS = ["Munich Security Conference", "Shangri-La Dialogue", "G20 summit", "Raisina Dialogue", "Aero India", "World Economic Forum", "Quad Leaders Summit", "Malabar", "Red Flag", "Summit of the Americas", "Gulf War", "World War II", "Cold War"]
