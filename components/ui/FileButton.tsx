import './button.css';

interface Props {
  label: string;
  /** Endings of files, as in HTML's `accept`. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** Lets the reader choose a file; the same one can be chosen again. */
export function FileButton({ label, accept, disabled, onFile }: Props) {
  return (
    <label class="button file-button" data-disabled={disabled || undefined}>
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
