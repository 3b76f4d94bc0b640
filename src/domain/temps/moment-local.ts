/** Un instant tel que l’indiquent le calendrier et l’horloge du guichet. */
export interface MomentLocal {
  /** AAAA-MM-JJ. */
  readonly date: string;
  /** Minutes depuis minuit. */
  readonly minute: number;
}

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** La date et l’heure de Paris à un instant donné, quel que soit le fuseau de l’appareil. */
export function toMomentLocal(instant: Readonly<Date>): MomentLocal {
  const parts = new Map(format.formatToParts(instant as Date).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '00';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
