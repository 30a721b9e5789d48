import {list, set} from '../list.js';

/*
 * The commonest small words of English and of the languages that are met beside it in collections of news: a text that is
 * written in one of them is full of its words, and hardly holds the others'.
 */

/** Of these, two or three stand in every few lines of English prose, and in no other language. */
export const surelyEnglish: readonly string[] = list`the of and that was said`;

export const englishWords = set`
  the of and to a in that is was for on with as by at from it be are this have has had not but his her he she they
  their were which an or who will would been after about more when said says if no there we you i my our what up out
  one its than could can so than do did
`;

/** What a record or a page calls English. */
export const englishNames: readonly string[] = list`en eng english`;

/** By the name that is told to the user. */
export const otherLanguages: Readonly<Record<string, readonly string[]>> = {
  French: list`le la les des du de et en un une est que qui dans pour au aux pas sur par avec il elle ce cette sont plus ne se ont été`,
  German: list`der die das und den dem des ist nicht ein eine einen zu mit sich auf von für im auch als es an werden er sie dass hat wird bei`,
  Spanish: list`el la los las de del y en un una que es por con para su se no lo al como más pero sus fue ha este esta`,
  Portuguese: list`o os as da do das dos e em um uma que não por com para se no na como mais mas foi ao são sua seu pelo`,
  Italian: list`il lo la gli le di del della dei e in un una che non per con è sono si da al alla nel come più ma anche ha`,
  Catalan: list`el la els les de del i en un una que és per amb no es al com més però seva seu va ha aquest`,
  Romanian: list`și de la în cu o un că pe nu este din care pentru mai au fi sa se a prin sau sunt dar`,
  Dutch: list`de het een en van ik te dat die in is niet op zijn met voor aan er maar om ook als bij door wordt werd uit naar`,
  Swedish: list`och att det som en på är av för den till inte med har om ett var de men så från hade vid efter`,
  Danish: list`og at det er en til af på som for den med de ikke har der et om var men sig fra havde blev efter`,
  Norwegian: list`og i det er en til av på som for den med de ikke har at et om var men seg fra hadde ble etter`,
  Finnish: list`ja on ei että se oli hän ovat mutta joka kun myös kuin mukaan ole sen hänen ollut jo vain`,
  Polish: list`w i na z nie się do że jest to o jak po za od ale przez dla który która były było są jego`,
  Czech: list`a v se na je že s z do o to i jako za by pro ale po které který jsou byl bylo podle jeho`,
  Hungarian: list`a az és hogy nem egy is ez meg csak már még volt de ha mint vagy azt ki el lesz kell`,
  Turkish: list`ve bir bu da de için ile olarak çok daha ne o gibi olan en sonra kadar ise ama değil dedi`,
  Indonesian: list`yang dan di dengan untuk dari ini itu pada tidak dalam adalah akan oleh ke telah juga mereka ada bahwa kata`,
};
