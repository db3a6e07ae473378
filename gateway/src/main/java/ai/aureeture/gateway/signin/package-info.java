/** Sign-in by cookie, for pages that send credentials and no {@code Authorization} header. */
package ai.aureeture.gateway.signin;
