/**
 * Family names of cultures whose packaged lists are in other scripts or missing, as English-language news romanises them.
 * Written by hand from the national statistics offices' lists of the most frequent names.
 */
export const familyNames: Readonly<Record<string, string>> = {
  chinese: `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao
    yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong
    bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian tang yin li yi chang wu qiao he lai gong wen xi bo chan cheung chow fung kwok lam lau
    leung lo mak ng tam tse wong yeung yip tsai tsang hsu hsieh chiang chou kuo`,
  korean: `kim lee park choi jung jeong kang cho yoon jang lim im han shin oh seo kwon hwang ahn song yoo yu hong jeon ko moon son yang bae baek heo nam
    noh ha joo gu min ryu cha woo ji chung chun hyon hyun pak ri choe jo paek ro ryang thae chang rhee`,
  japanese: `sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi
    shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa maeda okada fujita hasegawa goto kondo murakami endo aoki sakamoto saito fukuda ota miura
    fujiwara nakajima ono matsuda takeuchi kaneko wada ueda kishida mori kuroda
    nishimura`,
  vietnamese: `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong lam trinh doan phung mai quach luong cao to ta`,
  southAsian: `singh kumar sharma patel gupta khan verma mishra shah reddy rao nair menon iyer chatterjee banerjee mukherjee das ghosh bose
    roy sen dutta chaudhary choudhury yadav joshi desai mehta agarwal jain kapoor malhotra chopra bhatt pillai naidu thakur sinha pandey tiwari trivedi
    hussain malik sheikh siddiqui qureshi chaudhry sharif mirza raza rahman hossain islam akhtar begum perera fernando silva
`,
  arabic: `abbas abdullah ahmed ali alawi amin ammar attia awad aziz badawi bakr darwish eid fahmy farouk habib
    haddad hadi hamdan hariri hassan hussein ibrahim issa jaber jabari khalil khoury mansour masri mubarak mustafa najjar nasr
    nasrallah nasser omar othman qasim rahman saad saadi saeed said salam saleh salman samir sayed shaheen sharif soliman
    suleiman yassin youssef zayed zoubi`,
  african: `okafor okonkwo adeyemi adebayo obi eze nwosu balogun abubakar bello okoye mensah owusu boateng asante osei appiah
    agyeman kenyatta kamau mwangi njoroge otieno ochieng wanjiru kimani mutua
      dlamini nkosi khumalo ndlovu zulu sithole mokoena diallo traore keita toure coulibaly diop ndiaye fall sow sall ba cisse kone
    ouattara desta tesfaye bekele haile mekonnen tadesse abebe`,
  slavic: `ivanov petrov sidorov smirnov kuznetsov popov sokolov medvedev lebedev kozlov novikov morozov volkov solovyov vasilyev zaytsev pavlov semyonov
    golubev vinogradov bogdanov vorobyov fyodorov mikhailov belyaev tarasov belov komarov orlov kiselyov makarov andreev kovalyov ilyin gusev titov kuzmin
    ivanova petrova smirnova kuznetsova popova sokolova lebedeva kozlova novikova morozova volkova shevchenko bondarenko kovalenko tkachenko kravchenko
    kravchuk oliynyk lysenko melnyk marchenko boyko kovalchuk savchenko rudenko petrenko kowalski nowak wisniewski wojcik kaminski lewandowski zielinski
    novak horvat kovac jovanovic petrovic nikolic markovic djordjevic stojanovic ilic pavlovic`,
  turkish: `yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat erdogan
    korkmaz ozcan erdem gunes avci bulut keskin unal turan gul tas aksoy`,
};
