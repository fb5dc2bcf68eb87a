import { fold } from './fold.ts';
import { remembered } from '../text/remembered.ts';

/** States, provinces and lands that English-language news names without their country. Common knowledge, written by hand. */
const regions = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota ' +
    'mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota ' +
    'tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming puerto_rico guam ' +
    'alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario prince_edward_island quebec saskatchewan yukon nunavut ' +
    'new_south_wales queensland south_australia tasmania victoria western_australia northern_territory ' +
    'england scotland wales northern_ireland cornwall kent essex sussex surrey yorkshire lancashire devon norfolk ulster ' +
    'bavaria saxony hesse brandenburg thuringia catalonia andalusia galicia lombardy sicily sardinia tuscany veneto brittany normandy corsica provence flanders wallonia silesia ' +
    'crimea donetsk luhansk donbas dagestan chechnya tatarstan siberia kashmir punjab gujarat kerala maharashtra bihar assam tamil_nadu uttar_pradesh karnataka west_bengal rajasthan sindh balochistan ' +
    'xinjiang tibet guangdong sichuan hubei hunan yunnan fujian zhejiang jiangsu shandong henan hebei okinawa hokkaido java sumatra bali papua aceh sabah sarawak mindanao luzon ' +
    'kurdistan anbar helmand kandahar darfur tigray oromia biafra borno kaduna lagos gauteng kwazulu-natal limpopo katanga kivu zanzibar somaliland puntland ' +
    'chiapas oaxaca sinaloa jalisco sonora guerrero tamaulipas bahia minas_gerais patagonia antioquia'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** Whether the name is a state's, a province's or another part of a country. Some are also people's names. */
export const isRegion = remembered((name: string): boolean => regions.has(fold(name)));
