/** Working agreements: propose, talk over, agree, review, retire, and which rules hold. For pages and resources. */
package be.leuven.som.api.agreement;
