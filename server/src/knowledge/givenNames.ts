/**
 * First names of cultures that the packaged lists cover thinly, in the spellings English-language news uses, by gender
 * (M, F, or E for names both bear). Written by hand; common knowledge, no one source.
 */
export const givenNames: Readonly<Record<'M' | 'F' | 'E', string>> = {
  M: `chuck rob bob dick geoff jeb mitt newt chip rand stu norm rush butch spike gus hal hank ike jed ned nat pete phil reg rich rick ron russ sid stan ted
    tom vic vince walt wes zack gabe herb irv jake jeff jerry jim joe josh ken larry len les matt mick nate ozzie rahm bud greg doug brad chad todd tad
    abdallah abdel abdul abdulaziz abdulla abdullah abdulrahman abu adnan ahmad ahmed ahmet akbar ali amin amir ammar anas anwar asad ashraf
    ayman aziz bahaa bandar bashar bashir bilal burhan emad esmail ezzat fadi fahad fahd faisal faris farouk fayez fouad ghassan habib hadi hafez haider
    haitham hamad hamid hamza haroun hashim hassan hasan hatem haytham hisham hosni houssam husam hussain hussein ibrahim imad imran iqbal ismail issa
    iyad jaber jabir jalal jamal jassim javad kamal kareem karim khaled khalid khalifa khalil latif luay mahdi maher mahmood mahmoud majed majid malik
    mansour marwan masoud mazen mehdi mohamad mohamed mohammad mohammed muammar mubarak muhammad muhammadu munir murad musa musab mustafa nabil
    nader naji nasir nasser nayef nidal nizar nouri omar osama othman qais qasim qassem rafik rafiq rahim rami rashid raed ramzi reza riad riyad ruhollah
    saad saddam saeb saeed said salah salam saleh salem salim salman sami samir saud sayed sayyid shafiq sharif shahid suleiman sultan taha tahir talal tamer
    tamim tareq tariq tawfiq turki usama wael waleed walid wasim yahya yaser yasin yasir yasser yassin younis yousef youssef yusuf zaid zakaria zayed ziad
    ziyad zuhair
    narendra rahul rajiv rajesh ramesh suresh mahesh manmohan arvind amit anil ashok atal ajay vijay sanjay sunil rakesh mukesh nitin arun prakash pranab
     raj rajnath ravi sachin sandeep yashwant nawaz shehbaz pervez asif shahbaz
    volodymyr vladimir viktor oleksandr oleksiy dmytro dmytri dmitri dmitry sergei sergey serhiy mikhail nikita nikolai boris yevgeny evgeny igor alexei
    aleksei aleksandr ramzan yuri pavlo petro andriy vasyl vitali vitaly vyacheslav gennady leonid anatoly anton arkady grigory konstantin maxim oleg pyotr
    roman stanislav valery yegor alyaksandr islam emomali ilham heydar nikol serzh mikheil
    recep devlet bulent mevlut hulusi suleyman kemal erdal mehmet mustafa tayyip ekrem
    olusegun muhammadu yemi atiku bola uhuru raila mwai yoweri kizza robert jacob thabo nelson kgalema emmerson tendai haile abiy meles
    hailemariam sekou alassane blaise macky alpha faustin idriss moussa mahamadou amadou ousmane oumar modibo seydou chidi chukwuemeka emeka obinna
    ikechukwu nnamdi olu olumide babatunde kwame kofi kwesi yaw kojo sipho thabo mandla themba julius
    dele kunle femi gbenga segun tunde wale seun jide lekan bayo rotimi niyi kayode adewale adebola adeyinka olumide oluwaseun sola chinedu uche ifeanyi nnaemeka chike tochukwu
    okechukwu ejike aminu garba sani bello musa ebo kofi kwabena kwadwo kwaku kwesi ato fiifi nii papa yaw wanjala kiprono kipchoge kiplagat otieno odhiambo
    ochieng okoth kamau njoroge mwangi kariuki mutua musyoka juma baraka tendai tatenda farai tapiwa themba bongani sibusiso lwazi thulani mpho tebogo lungile
    desta getachew girma tesfaye mulugeta haile yonas
    benjamin binyamin avigdor ehud shimon yitzhak moshe naftali yair ariel gideon menachem david
    shinzo yoshihide fumio taro junichiro naoto yukio shigeru yasuhiro ichiro hiroshi kenji takeshi takashi hideki akira kazuo makoto satoshi toru yoshihiko
    joko susilo prabowo anwar najib mahathir rodrigo benigno ferdinand prayut prayuth thaksin hun
    enrique andres nicolas hugo raul rafael mauricio sebastian alvaro ivan gustavo pedro javier daniel
    mariano pablo carles artur oriol francois nicolas emmanuel jacques alexis kyriakos antonis matteo silvio giuseppe
    mario jens anders lars stefan fredrik mateusz jaroslaw andrzej viktor janez borut aleksandar ivica zoran boyko klaus liviu traian
`,
  F: `deb barb bev bea betsey cindy dot flo fran gail ginny jan jo kay liz mandy meg megyn nell pam patty peg penny pru ros sue tess trish val viv
    aisha amal amina amira asma aya bushra dalia dina eman farah fatema fatima fatma fatou fatoumata ghada hala hanan hania hasina heba hoda huda
    iman inas jamila khadija laila layla leila lina lubna maha malala mariam maryam mona muna nada nadia najat nawal noor nora noura rania rasha razan reem
    rima rola ruba sahar salma samira sara shaima shireen sumaya suha yasmin yasmine zahra zainab zeinab zaynab
    sonia priyanka sushma nirmala indira sheila kiran anjali deepika aishwarya kavita lakshmi
    meera neha pooja rekha shilpa sunita usha vasundhara sheikha
    yulia yuliya nadiya nadezhda natalia natalya oksana olena olga svetlana tatiana tatyana tetyana valentina ekaterina yekaterina ksenia maria marina
    anastasia lyudmila larisa galina irina elvira ella zhanna sviatlana
    emine meral ayse fatma elif zeynep
    ngozi oby amina aminata ellen joyce winnie grace graca helen fatoumata aissatou mariama adaeze chioma chimamanda funmilayo yetunde
    kemi bukola folake yinka sade ronke titilayo bisi dupe morenike omolara yewande simisola ngozi chinyere nkechi ifeoma adaora amaka uju ifeyinwa hauwa zainabu
    akua adwoa yaa araba esi aba afua maame wambui wangari nyambura njeri muthoni achieng atieno akinyi adhiambo nekesa chebet cherono jepkosgei rudo chipo nyasha
    rutendo nomsa nomcebo zanele ntombi thandeka lerato naledi palesa busisiwe selam tigist hiwot meseret almaz
    ama akosua abena efua nomvula thuli zindzi
     ayelet miri
    yoko yuriko tomomi naomi keiko akiko yoshiko michiko hiroko megumi noriko sanae masako
    megawati gloria
     cristina michelle keiko marine segolene christine angela ursula theresa nicola ruth federica virginia ada beata ewa
`,
  E: `lou mel mo dee bobbie frankie charlie billie jude ash blair drew xi kim park min ji jin jun hyun seung sung yong young jong un il hye mi soo hee kyung wei ming jing ying li xin yu yan hong lin lei hua ping bin jie fang
    hao jian qi yi zhen feng mei na jiaxin yang bo xiao
    jordan taylor casey morgan riley jamie alex sam chris pat robin terry tracy leslie lee dana kelly shannon ashley ariel andrea jean sasha nour jaspreet
    harpreet manpreet gurpreet nikita kiran`,
};
