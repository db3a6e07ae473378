package ai.aureeture.notification.domain.mails;

/** What all transitions of a mail have in common. */
sealed interface MailTransitions
    permits DeliveryTransitions, LinkTransitions, VerificationTransitions {

  Mail self();
}
