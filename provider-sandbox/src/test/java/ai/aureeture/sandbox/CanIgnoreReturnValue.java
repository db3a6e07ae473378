package ai.aureeture.sandbox;

/** Calls that are made for their effect; the compiler's check goes by this name. */
public @interface CanIgnoreReturnValue {}
