import { useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { FileButton } from '../../components/ui/FileButton.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { CslFileError } from './csl-file.ts';
import { addOwnStyle, removeOwnStyle } from './own-styles.ts';

interface Props {
  /** The own style that is cited in, if it is one. */
  chosen: [id: string, title: string] | null;
  /** Tells the style to cite in after one was added, or null after the chosen one was removed. */
  onChange: (style: string | null) => void;
}

/** Adds a citation style out of a file of the reader's, and removes one. */
export function OwnStyles({ chosen, onChange }: Props) {
  const [problem, setProblem] = useState('');
  const add = async (file: File) => {
    try {
      const { id } = await addOwnStyle(await file.text());
      setProblem('');
      onChange(id);
    } catch (error) {
      const known = error instanceof CslFileError && error.problem === 'dependent';
      setProblem(t(known ? 'citeDependent' : 'citeNotAStyle', file.name));
    }
  };
  return (
    <div class="tool-actions">
      <FileButton label={t('citeOwnAdd')} accept=".csl" onFile={add} />
      {chosen && (
        <Button
          label={t('citeOwnRemove', chosen[1])}
          onPress={() => removeOwnStyle(chosen[0]).then(() => onChange(null), console.warn)}
        />
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
