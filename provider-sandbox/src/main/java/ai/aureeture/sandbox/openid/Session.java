package ai.aureeture.sandbox.openid;

import ai.aureeture.sandbox.identity.Person;

/** A browser in which a person is signed in at the provider. */
record Session(String id, Person person) {}
