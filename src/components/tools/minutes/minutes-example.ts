/** An invented visit, field by field. */
export const minutesExample: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-11-25'],
  present: ['对方财务负责人；我行客户经理岗'],
  conclusion: ['先解决长票怎么付给上游'],
  words: ['收的票半年才到期，上游只要现款'],
  figures: ['每月收票约 300 万元，客户报的数，没有核对'],
  what: ['提供近 12 个月票据台账', '做期限缺口表并当面讲'],
  who: ['对方财务', '我行客户经理岗'],
  when: ['11月27日', '12月2日'],
  goal: ['达成：拿到了台账的日期'],
  inside: ['结算岗配合做缺口表'],
  judgement: ['缺口大约两个月，像是真的'],
  toVerify: ['承兑人名单'],
  rivals: ['客户说另一家在报票据池'],
  risks: [''],
};
