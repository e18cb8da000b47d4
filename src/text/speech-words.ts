/**
 * Verbs that report words or thoughts (method, section 2). Each row: base, third person, past, participle in -ing.
 * `plain` verbs take any clause after them; `marked` ones need "that", a colon or a quotation mark.
 */
export const PLAIN_SPEECH: readonly string[] = rows(`
  say says said saying|tell tells told telling|add adds added adding|claim claims claimed claiming
  argue argues argued arguing|insist insists insisted insisting|believe believes believed believing
  think thinks thought thinking|acknowledge acknowledges acknowledged acknowledging|admit admits admitted admitting
  concede concedes conceded conceding|assert asserts asserted asserting|contend contends contended contending
  state states stated stating|testify testifies testified testifying|warn warns warned warning
  predict predicts predicted predicting|estimate estimates estimated estimating|suggest suggests suggested suggesting
  allege alleges alleged alleging|tweet tweets tweeted tweeting|reiterate reiterates reiterated reiterating
  maintain maintains maintained maintaining|joke jokes joked joking|quip quips quipped quipping
  caution cautions cautioned cautioning|declare declares declared declaring|deny denies denied denying
  worry worries worried worrying|fear fears feared fearing|hope hopes hoped hoping|conclude concludes concluded concluding
  opine opines opined opining|vow vows vowed vowing|pledge pledges pledged pledging|promise promises promised promising
`);

export const MARKED_SPEECH: readonly string[] = rows(`
  announce announces announced announcing|note notes noted noting|write writes wrote writing
  report reports reported reporting|reveal reveals revealed revealing|disclose discloses disclosed disclosing
  explain explains explained explaining|confirm confirms confirmed confirming|post posts posted posting
  continue continues continued continuing|recall recalls recalled recalling|remark remarks remarked remarking
  comment comments commented commenting|observe observes observed observing|respond responds responded responding
  reply replies replied replying|ask asks asked asking|echo echoes echoed echoing|indicate indicates indicated indicating
  show shows showed showing|find finds found finding|emphasize emphasizes emphasized emphasizing
  stress stresses stressed stressing|urge urges urged urging|demand demands demanded demanding
  agree agrees agreed agreeing|expect expects expected expecting|feel feels felt feeling|know knows knew knowing
  see sees saw seeing|imply implies implied implying|hint hints hinted hinting|complain complains complained complaining
  chant chants chanted chanting|shout shouts shouted shouting|declaim declaims declaimed declaiming
  learn learns learned learning|point points pointed pointing|sing sings sang singing|call calls called calling
  describe describes described describing|label labels labeled labeling|brand brands branded branding
  blast blasts blasted blasting|dub dubs dubbed dubbing|accuse accuses accused accusing|mock mocks mocked mocking
  criticize criticizes criticized criticizing|attack attacks attacked attacking|praise praises praised praising
  dismiss dismisses dismissed dismissing|refer refers referred referring|characterize characterizes characterized characterizing
  boast boasts boasted boasting|lament laments lamented lamenting|muse muses mused musing|propose proposes proposed proposing
  plan plans planned planning|want wants wanted wanting|urge urges urged urging|cite cites cited citing
`);

/** Verbs of speech in German, French, Spanish and Swedish; they take a quotation or a colon. None is an English word. */
export const FOREIGN_SPEECH: readonly string[] = rows(`
  sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte meint meinte teilte schreibt schrieb kündigte warnt warnte
  kritisierte kritisiert forderte berichtete berichtet ergänzte begründete kommentierte räumte freut freute hofft hoffte fügte
  dit disait déclare déclaré explique expliqué affirme affirmé ajoute ajouté souligne souligné précise précisé assuré
  estime estimé indique indiqué confie confié annonce annoncé regrette regretté écrit réagi réagit commente commenté résume rappelle rappelé
  dijo explicó explica afirmó afirma señaló señala aseguró asegura añadió añade declaró declara destacó destaca indicó subrayó
  apuntó comentó comenta advirtió sostuvo sostiene manifestó recordó
  säger sade menar skriver skrev berättar berättade förklarar förklarade konstaterar konstaterade uppger uppgav tillägger kommenterar fortsätter
`);

/** Words that may stand between a speaker and the verb. */
export const BETWEEN_SPEAKER_AND_VERB: readonly string[] =
  "a ont avait hat haben hatte ha han har hade sich has have had is was are were be been also later then now since repeatedly often previously officially recently once himself herself themselves itself still even would will could might may did does do not never all both each further publicly privately reportedly just again long only first went on to ’s 's ’ve 've ’d 'd".split(
    ' ',
  );

/** Heads of speakers without a name. */
export const UNNAMED_HEADS: readonly string[] =
  'expert analyst observer critic investor insider source report official engineer researcher commentator people person skeptic supporter opponent spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney witness employee worker resident voter economist strategist trader broker executive lawmaker scientist diplomat operative ally friend neighbor reader user customer some other others many several most one another'.split(
    ' ',
  );

/** Heads of documents that speak. */
export const DOCUMENT_HEADS: readonly string[] =
  'report study survey poll filing document documents memo lawsuit complaint indictment statement letter email emails email e-mail email affidavit ruling order analysis data records transcript paper research notice presentation prospectus bill law article story'.split(
    ' ',
  );

/** Ends of the names of outlets. */
export const OUTLET_WORDS: readonly string[] =
  'News Times Post Journal Herald Tribune Gazette Guardian Telegraph Chronicle Observer Magazine Weekly Daily Press Reuters Bloomberg CNN CNBC BBC NBC ABC CBS NPR MSNBC AP AFP Axios Politico Forbes Fortune Insider Wire Radio Television TV Globe Sun Mirror Review Dispatch Examiner Monitor'.split(
    ' ',
  );

/** Ends of the names of organisations. */
export const ORGANISATION_WORDS: readonly string[] =
  'Inc Corp Co Ltd LLC PLC Plc AG SA SE NV GmbH AB Group Holdings Partners Capital Bank Department Ministry Agency Commission Committee Council University Institute Association Foundation Union Federation Court Senate House Congress Party Campaign Administration Authority Board Office Fund Securities Technologies Labs Systems Motors Airlines Company Service Bureau Center Centre Organization Organisation'.split(
    ' ',
  );

function rows(table: string): readonly string[] {
  return table.split(/[|\n]/).flatMap((row) =>
    row
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}
