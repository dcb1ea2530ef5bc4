import { describe, expect, it } from 'vitest';
import { Phrase, plainText } from '../../../shared/web/phrase.tsx';

const html = (text: string): string => String(<Phrase text={text} />);

describe('a marked text', () => {
  it('shows a reading above its word, in brackets where ruby is unknown', () => {
    expect(html('{市|し}の{係|かかり}へ')).toBe(
      '<ruby>市<rp>（</rp><rt>し</rt><rp>）</rp></ruby>の<ruby>係<rp>（</rp><rt>かかり</rt><rp>）</rp></ruby>へ',
    );
  });

  it('marks a word of another language, with a reading inside it', () => {
    expect(html('Kiyose ([ja:{清瀬市|きよせし}])')).toBe(
      'Kiyose (<span lang="ja"><ruby>清瀬市<rp>（</rp><rt>きよせし</rt><rp>）</rp></ruby></span>)',
    );
    expect(html('[zh-Hans:中文]')).toBe('<span lang="zh-Hans">中文</span>');
  });

  it('that describes a field keeps its readings from being heard', () => {
    expect(String(<Phrase text="{市|し}へ" describes />)).toBe(
      '<ruby>市<rp>（</rp><rt aria-hidden="true">し</rt><rp>）</rp></ruby>へ',
    );
  });

  it('leaves everything else as it is, escaped', () => {
    expect(html('あと {n} 文字 <b> [1] {|}')).toBe('あと {n} 文字 &lt;b&gt; [1] {|}');
  });

  it('can be had without its marks', () => {
    expect(plainText('{市|し}：[ja:{清瀬市|きよせし}]、あと {n} 文字')).toBe(
      '市：清瀬市、あと {n} 文字',
    );
  });
});
