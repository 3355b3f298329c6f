const approval = '以审批结果为准';

/** What the bank decides on. */
const terms = /额度|授信|利率|费率|手续费|(?:贷款|融资|用款)(?:金额|期限)/;
const credit = /贷|融资|贴现|承兑|保函|开证|信用证|保理|票据池|质押|放款|敞口|保证金|定价|报价/;
const figure =
  /[\d一二两三四五六七八九十百千]+\s*(?:多|余)?\s*(?:万|亿|元|个?月|年|天|[%％‰]|个?百分点|个?基点|个?点|BP)|百分之|万分之|[\d一二三四五六七八九]折/i;

/** Whose the figures are when they are not the bank's: of the past, of another bank, of a budget, told or wished by the client. */
const theirs =
  /现有|已有|原有|存量|目前[在的]|现在[在的用]|(?:他|别)行|别家|(?:别的|另[外一]?[一家]*|其他|那家|两家|哪家)银行|同业|[工农中建交招]行|客户(?:报|说|提供|希望|要求|想|认为)|贵(?:司|公司)(?:报|说|提供|希望|要求|想|认为|暂?不)|去年|上年|前年|上月|每月|每年|月均|年均|平均|累计|加权|核对|财政|政府|补贴|贴息|不需要|暂不|先不/;
const ours = /我行|本行|我支行|报批|上报|申请|拟[给定批报]|给到|(?:可以?|能)[给做办批]/;

/** Whether a line tells what the bank may grant, not what the client has or says. */
export function isOffer(line: string): boolean {
  const decided = terms.test(line) || (credit.test(line) && figure.test(line));
  return decided && (!theirs.test(line) || (ours.test(line) && figure.test(line)));
}

/** Lines on what the bank offers say that approval decides. */
export const withApproval = (line: string): string =>
  isOffer(line) && !line.includes(approval) ? `${line.replace(/[。；]$/, '')}（${approval}）` : line;
