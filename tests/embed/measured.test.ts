import { describe, expect, it } from 'vitest';
import { measured } from '../../src/embed/frame/measured.ts';

describe('the heights a frame tells', () => {
  it('are whole, rounded up, and never less than a host page accepts', () => {
    expect(measured().tell(812.2, 0)).toEqual({ kind: 'whole', height: 813 });
    expect(measured().tell(0, 0)).toEqual({ kind: 'whole', height: 100 });
  });

  it('are told when they change by two pixels or more, either way', () => {
    const heights = measured();
    heights.tell(800, 0);
    expect(heights.tell(801, 10)).toEqual({ kind: 'nothing' });
    expect(heights.tell(799, 20)).toEqual({ kind: 'nothing' });
    expect(heights.tell(802, 30)).toEqual({ kind: 'whole', height: 802 });
    expect(heights.tell(400, 40)).toEqual({ kind: 'whole', height: 400 });
  });

  it('are told again to a host page that has just come', () => {
    const heights = measured();
    heights.tell(800, 0);
    expect(heights.tell(800, 10, true)).toEqual({ kind: 'whole', height: 800 });
  });

  it('are cut at what a host page accepts', () => {
    const heights = measured();
    expect(heights.tell(200_000, 0)).toEqual({ kind: 'whole', height: 200_000 });
    expect(heights.tell(200_000.5, 10)).toEqual({ kind: 'nothing' });
    expect(heights.tell(250_000, 20)).toEqual({ kind: 'cut', height: 200_000 });
  });

  const grow = (heights: ReturnType<typeof measured>, times: number, apart: number, touch = () => {}) =>
    Array.from({ length: times }, (_, index) => {
      touch();
      return heights.tell(1000 + 10 * index, index * apart).kind;
    });

  it('stop for good at the twentieth growth in two seconds with nobody there', () => {
    const heights = measured();
    const told = grow(heights, 21, 50);
    expect(told.slice(0, 20)).toEqual(Array(20).fill('whole'));
    expect(told[20]).toBe('last');
    expect(heights.tell(300, 60_000)).toEqual({ kind: 'nothing' });
    expect(heights.tell(300, 60_000, true)).toEqual({ kind: 'nothing' });
  });

  it('end with the one from before they ran away', () => {
    const heights = measured();
    heights.tell(812, 0);
    for (let at = 1; at < 20; at += 1) heights.tell(812 + 50 * at, 10_000 + at);
    expect(heights.tell(5000, 10_100)).toEqual({ kind: 'last', height: 812 });
  });

  it('go on while the reader does something, and when growths are far apart', () => {
    const touched = measured();
    expect(grow(touched, 60, 50, touched.touched)).not.toContain('last');
    expect(grow(measured(), 60, 106)).not.toContain('last');
  });

  it('may shrink as often as they like', () => {
    const heights = measured();
    const told = Array.from({ length: 60 }, (_, index) => heights.tell(9000 - 10 * index, index).kind);
    expect(new Set(told)).toEqual(new Set(['whole']));
  });
});
