/** Asks for a file of the register; what it says is shown before anything is stored. */
export const MarginsUpload = ({ survey }: { readonly survey: string }) => (
  <section class="office-section" aria-labelledby="upload">
    <h2 id="upload">人数を登録する</h2>
    <ol class="office-steps">
      <li>
        <a href={`/margins/${survey}/template.csv`} download>
          入力用のファイル（CSV）
        </a>
        をダウンロードし、人数と基準日を書き入れてください。外国人住民を含まない人数のときは、「含む」を「含まない」に直してください。
      </li>
      <li>Excelでは「CSV UTF-8（コンマ区切り）」の形式で保存してください。</li>
      <li>ファイルを選び、「内容を確かめる」を押してください。まだ登録はされません。</li>
    </ol>
    <form method="post" action={`/margins/${survey}/check`} enctype="multipart/form-data">
      <label class="field-label" for="file">
        性別・年齢別の人数のファイル（CSV）
      </label>
      <input
        class="input input-file"
        type="file"
        id="file"
        name="file"
        accept=".csv,text/csv"
        required
      />
      <div class="buttons">
        <button class="button" type="submit">
          内容を確かめる
        </button>
      </div>
    </form>
  </section>
);
