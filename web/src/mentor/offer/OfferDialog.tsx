import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { ownOffer } from '../../api/offer';
import { usePerson } from '../../auth';
import { untilLoaded } from '../../problems/untilLoaded';
import { mentor as mentorTexts } from '../../texts/mentor';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/page/Skeleton';

/** Loaded on demand: most visits do not open the form. */
const OfferForm = lazy(async () => ({
  default: (await untilLoaded(() => import('./OfferForm'))).OfferForm,
}));

export function OfferDialog(props: { isOpen: boolean; onClose: () => void }) {
  const { id } = usePerson();
  const { data: offer, error, refetch } = useQuery({ ...ownOffer(id), enabled: props.isOpen });
  const words = mentorTexts.offer;
  return (
    <Dialog title={words.title} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="mb-5 text-sm text-soft">{words.lead}</p>
      {offer !== undefined ? (
        <Suspense fallback={<Skeleton className="h-[32rem]" />}>
          <OfferForm offer={offer} onSaved={props.onClose} />
        </Suspense>
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : (
        <Skeleton className="h-[32rem]" />
      )}
    </Dialog>
  );
}
