import { useEffect, useState } from 'preact/hooks';

export interface ToastState {
  message: string;
  action?: { label: string; onPress: () => void };
}

/** How long a word on what was done stays, in milliseconds; longer where something can be done about it. */
const STAY = 4_000;
const STAY_WITH_ACTION = 10_000;

/** What the toast says just now, and how to make it say something. */
export function useToast() {
  const [toast, setToast] = useState<ToastState | null>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(setToast, toast.action ? STAY_WITH_ACTION : STAY, null);
    return () => clearTimeout(timer);
  }, [toast]);
  return { toast, show: setToast };
}
