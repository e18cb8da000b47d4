/** The commonest words of running text in the languages that news pages come in; prose is full of them, menus are not. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  // English
  (
    'a an the and or but if of to in on at by for from with as is are was were be been has have had it its he she they his her ' +
    'their this that these those which who whom not no will would could should can may might than then when while after before ' +
    'about into over under between we you i our your my me him them us there what how why so because also more most all some ' +
    'any only just up out said says ' +
    // German
    'der die das den dem des und oder aber ein eine einen einem einer eines ist sind war waren hat haben wird werden mit von zu ' +
    'im in auf für als auch nicht sich bei nach aus dass wie er sie es wir ich zum zur über ' +
    // French
    'le la les un une des du de et ou mais est sont était a ont avec pour dans sur par que qui ne pas ce cette ces se sa son ses ' +
    'il elle ils nous vous au aux plus comme leur ' +
    // Spanish and Portuguese
    'el los las una unos del y o pero es son fue ha han con para en por que no se su sus al lo como más este esta ' +
    'os um uma do da dos das no na nos nas e foi com não mais seu sua ao pelo pela ' +
    // Italian
    'il lo gli i uno di e è sono era ha hanno con per su che non si della del dei delle nel nella al alla più ' +
    // Dutch and Swedish
    'het een en van op te dat die voor met niet zijn ook aan er om bij ' +
    'och att det som en ett är var av på för med den till inte har om ' +
    // Polish, Turkish, Indonesian
    'w z na do nie się jest że i o po jak ' +
    've bir bu da de için ile olarak ' +
    'yang dan di ke dari untuk dengan ini itu pada adalah tidak ' +
    // Russian
    'и в на с не что по из за к от о для как это его а но был была'
  ).split(' '),
);
