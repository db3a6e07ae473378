import { useQuery } from '@tanstack/react-query';
import { ownOffer } from '../../api/offer';
import { usePerson } from '../../auth';
import { texts } from '../../texts';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/Skeleton';
import { OfferForm } from './OfferForm';

export function OfferDialog(props: { isOpen: boolean; onClose: () => void }) {
  const { id } = usePerson();
  const { data: offer, error, refetch } = useQuery({ ...ownOffer(id), enabled: props.isOpen });
  const words = texts.mentor.offer;
  return (
    <Dialog title={words.title} isOpen={props.isOpen} onClose={props.onClose}>
      <p className="mb-5 text-sm text-soft">{words.lead}</p>
      {offer !== undefined ? (
        <OfferForm offer={offer} onSaved={props.onClose} />
      ) : error ? (
        <Failure error={error} retry={refetch} />
      ) : (
        <Skeleton className="h-[32rem]" />
      )}
    </Dialog>
  );
}
