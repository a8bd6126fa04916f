import { acceptIgnored } from './accept-ignored.ts';
import { activationLost } from './activation-lost.ts';
import { allowMissing } from './allow-missing.ts';
import { anonymousReadAccepted } from './anonymous-read-accepted.ts';
import { anonymousWriteAccepted } from './anonymous-write-accepted.ts';
import { anyMediaTypeAccepted } from './any-media-type-accepted.ts';
import { auditUserIgnored } from './audit-user-ignored.ts';
import { auditUserMissing } from './audit-user-missing.ts';
import { authorTakenFromInput } from './author-taken-from-input.ts';
import { balanceAnsweredStale } from './balance-answered-stale.ts';
import { balanceOffByOneCent } from './balance-off-by-one-cent.ts';
import { bankConverted } from './bank-converted.ts';
import { bodyFieldMissing } from './body-field-missing.ts';
import { bodyFieldNull } from './body-field-null.ts';
import { bodyFieldRenamed } from './body-field-renamed.ts';
import { bodyTruncated } from './body-truncated.ts';
import { bodyWithNan } from './body-with-nan.ts';
import { booleanAsText } from './boolean-as-text.ts';
import { boundaryValueRefused } from './boundary-value-refused.ts';
import { brokenDateAccepted } from './broken-date-accepted.ts';
import { brokenDateTimeAccepted } from './broken-date-time-accepted.ts';
import { brokenEmailAccepted } from './broken-email-accepted.ts';
import { brokenUuidAccepted } from './broken-uuid-accepted.ts';
import { calculationStored } from './calculation-stored.ts';
import { cancelGivesCode } from './cancel-gives-code.ts';
import { centLostOnCancel } from './cent-lost-on-cancel.ts';
import { centLostOnReturn } from './cent-lost-on-return.ts';
import { challengeMissing } from './challenge-missing.ts';
import { clientActsAsAdministrator } from './client-acts-as-administrator.ts';
import { clientChallengeMissing } from './client-challenge-missing.ts';
import { codeOfAnotherClientAccepted } from './code-of-another-client-accepted.ts';
import { codeReusable } from './code-reusable.ts';
import { companyOfUserMissing } from './company-of-user-missing.ts';
import { contentTypeHtml } from './content-type-html.ts';
import { contentTypeMissing } from './content-type-missing.ts';
import { countOfPage } from './count-of-page.ts';
import { countWrong } from './count-wrong.ts';
import { createLost } from './create-lost.ts';
import { createdAnswers200 } from './created-answers-200.ts';
import { createdNotListed } from './created-not-listed.ts';
import { dateBroken } from './date-broken.ts';
import { dateTimeBroken } from './date-time-broken.ts';
import { debugPageShown } from './debug-page-shown.ts';
import { defaultNotAnswered } from './default-not-answered.ts';
import { deleteLost } from './delete-lost.ts';
import { deletedStillListed } from './deleted-still-listed.ts';
import { deletionAnswers200 } from './deletion-answers-200.ts';
import { deletionOfUnknownIdAccepted } from './deletion-of-unknown-id-accepted.ts';
import { discountNotSubtracted } from './discount-not-subtracted.ts';
import { discountRuleCreateLost } from './discount-rule-create-lost.ts';
import { discountRuleDeleteLost } from './discount-rule-delete-lost.ts';
import { discountRuleUpdateLost } from './discount-rule-update-lost.ts';
import { documentAsHtml } from './document-as-html.ts';
import { documentFails } from './document-fails.ts';
import { documentInvalid } from './document-invalid.ts';
import { documentReferenceDangling } from './document-reference-dangling.ts';
import { documentTruncated } from './document-truncated.ts';
import { duplicateActivityAccepted } from './duplicate-activity-accepted.ts';
import { duplicateEmailAccepted } from './duplicate-email-accepted.ts';
import { duplicatePhoneAccepted } from './duplicate-phone-accepted.ts';
import { duplicateSkuAccepted } from './duplicate-sku-accepted.ts';
import { duplicateTransactionAccepted } from './duplicate-transaction-accepted.ts';
import { emailBroken } from './email-broken.ts';
import { emptyListAccepted } from './empty-list-accepted.ts';
import { enumValueAccepted } from './enum-value-accepted.ts';
import { enumValueRefused } from './enum-value-refused.ts';
import { enumValueUndocumented } from './enum-value-undocumented.ts';
import { envelopeErrorsAsList } from './envelope-errors-as-list.ts';
import { envelopeGone } from './envelope-gone.ts';
import { envelopeMessageMissing } from './envelope-message-missing.ts';
import { envelopeStatusWrong } from './envelope-status-wrong.ts';
import { errorAsHtml } from './error-as-html.ts';
import { errorBlamesOtherField } from './error-blames-other-field.ts';
import { errorFormChanged } from './error-form-changed.ts';
import { exclusionIgnored } from './exclusion-ignored.ts';
import { expiredTokenAccepted } from './expired-token-accepted.ts';
import type { Fault } from './fault.ts';
import { filterIgnored } from './filter-ignored.ts';
import { filterInverted } from './filter-inverted.ts';
import { foreignApplicationsVisible } from './foreign-applications-visible.ts';
import { foreignExclusionDeletable } from './foreign-exclusion-deletable.ts';
import { foreignIdAnswers403 } from './foreign-id-answers-403.ts';
import { foreignProductReadable } from './foreign-product-readable.ts';
import { foreignRowsListed } from './foreign-rows-listed.ts';
import { garbageTokenAccepted } from './garbage-token-accepted.ts';
import { grantNotChecked } from './grant-not-checked.ts';
import { headerOfWrongType } from './header-of-wrong-type.ts';
import { idTakenFromInput } from './id-taken-from-input.ts';
import { integerAsFraction } from './integer-as-fraction.ts';
import { introspectionLies } from './introspection-lies.ts';
import { introspectionWithoutClient } from './introspection-without-client.ts';
import { largeNumberAccepted } from './large-number-accepted.ts';
import { lastItemBroken } from './last-item-broken.ts';
import { ledgerLineMissing } from './ledger-line-missing.ts';
import { lifetimeAsText } from './lifetime-as-text.ts';
import { lifetimeWrong } from './lifetime-wrong.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { limitIgnored } from './limit-ignored.ts';
import { listAsObject } from './list-as-object.ts';
import { listAsOneObject } from './list-as-one-object.ts';
import { locationLeadsNowhere } from './location-leads-nowhere.ts';
import { longNameCutInStore } from './long-name-cut-in-store.ts';
import { longTextAccepted } from './long-text-accepted.ts';
import { malformedJsonAccepted } from './malformed-json-accepted.ts';
import { memberCreateLost } from './member-create-lost.ts';
import { memberDeleteLost } from './member-delete-lost.ts';
import { memberStatusLost } from './member-status-lost.ts';
import { memberUpdateLost } from './member-update-lost.ts';
import { mergeLosesPoints } from './merge-loses-points.ts';
import { missingFieldAccepted } from './missing-field-accepted.ts';
import { missingSecretAccepted } from './missing-secret-accepted.ts';
import { missingVerifierAccepted } from './missing-verifier-accepted.ts';
import { nestedFieldBroken } from './nested-field-broken.ts';
import { nestedItemBroken } from './nested-item-broken.ts';
import { nestedViolationAccepted } from './nested-violation-accepted.ts';
import { nextLinkLost } from './next-link-lost.ts';
import { nextLinkRepeats } from './next-link-repeats.ts';
import { noStoreMissing } from './no-store-missing.ts';
import { nothingGivenBack } from './nothing-given-back.ts';
import { nullAccepted } from './null-accepted.ts';
import { nullRefused } from './null-refused.ts';
import { numberAsText } from './number-as-text.ts';
import { numberTooLarge } from './number-too-large.ts';
import { numberTooSmall } from './number-too-small.ts';
import { objectAsList } from './object-as-list.ts';
import { offsetIgnored } from './offset-ignored.ts';
import { oldTokenSurvivesRefresh } from './old-token-survives-refresh.ts';
import { operationIdRepeated } from './operation-id-repeated.ts';
import { operationVanished } from './operation-vanished.ts';
import { optionalKeyVanishes } from './optional-key-vanishes.ts';
import { orderBroken } from './order-broken.ts';
import { orderUnstable } from './order-unstable.ts';
import { otherRedirectAccepted } from './other-redirect-accepted.ts';
import { overdraftAllowed } from './overdraft-allowed.ts';
import { pageAsBareList } from './page-as-bare-list.ts';
import { pageLosesRow } from './page-loses-row.ts';
import { pageRepeatsRow } from './page-repeats-row.ts';
import { parameterBecameRequired } from './parameter-became-required.ts';
import { passwordHashInTokenAnswer } from './password-hash-in-token-answer.ts';
import { patchWipesOthers } from './patch-wipes-others.ts';
import { pendingPointsSpendable } from './pending-points-spendable.ts';
import { priceRoundedInStore } from './price-rounded-in-store.ts';
import { putIgnoresField } from './put-ignores-field.ts';
import { queryEnumAccepted } from './query-enum-accepted.ts';
import { readChangesSomething } from './read-changes-something.ts';
import { reasonCodeUnchecked } from './reason-code-unchecked.ts';
import { redeemedRewardCancelled } from './redeemed-reward-cancelled.ts';
import { redirectToLogin } from './redirect-to-login.ts';
import { refreshOfAnotherClientAccepted } from './refresh-of-another-client-accepted.ts';
import { refreshReusable } from './refresh-reusable.ts';
import { refreshTokenMissing } from './refresh-token-missing.ts';
import { refusalReservesReference } from './refusal-reserves-reference.ts';
import { refusedWriteHappens } from './refused-write-happens.ts';
import { repeatedPutCreates } from './repeated-put-creates.ts';
import { requestEnumShrank } from './request-enum-shrank.ts';
import { requestFieldBecameRequired } from './request-field-became-required.ts';
import { responseFieldRemoved } from './response-field-removed.ts';
import { responseTypeChanged } from './response-type-changed.ts';
import { returnRepeated } from './return-repeated.ts';
import { revokeDoesNothing } from './revoke-does-nothing.ts';
import { revokedTokenAccepted } from './revoked-token-accepted.ts';
import { rewardForFree } from './reward-for-free.ts';
import { rewardRedeemedTwice } from './reward-redeemed-twice.ts';
import { roleIgnoredOnRead } from './role-ignored-on-read.ts';
import { roleIgnoredOnWrite } from './role-ignored-on-write.ts';
import { roleNotEnough } from './role-not-enough.ts';
import { scopeIgnoredOnRead } from './scope-ignored-on-read.ts';
import { scopeIgnoredOnWrite } from './scope-ignored-on-write.ts';
import { scopeRequestIgnored } from './scope-request-ignored.ts';
import { scopeWidenedOnRefresh } from './scope-widened-on-refresh.ts';
import { searchIgnored } from './search-ignored.ts';
import { serverErrorOnLongText } from './server-error-on-long-text.ts';
import { serverErrorOnMissingField } from './server-error-on-missing-field.ts';
import { serverErrorOnRead } from './server-error-on-read.ts';
import { serverErrorOnUnknownId } from './server-error-on-unknown-id.ts';
import { shortTextAccepted } from './short-text-accepted.ts';
import { smallNumberAccepted } from './small-number-accepted.ts';
import { staleBalanceRead } from './stale-balance-read.ts';
import { staleMemberRead } from './stale-member-read.ts';
import { stateChanged } from './state-changed.ts';
import { stateLost } from './state-lost.ts';
import { tenancyIgnoredOnRead } from './tenancy-ignored-on-read.ts';
import { tenancyIgnoredOnWrite } from './tenancy-ignored-on-write.ts';
import { textAsNumber } from './text-as-number.ts';
import { textAsObject } from './text-as-object.ts';
import { textForNumberAccepted } from './text-for-number-accepted.ts';
import { textTooLong } from './text-too-long.ts';
import { textTooShort } from './text-too-short.ts';
import { tokenErrorAnswers200 } from './token-error-answers-200.ts';
import { tokenErrorCodeWrong } from './token-error-code-wrong.ts';
import { tokenInBody } from './token-in-body.ts';
import { tokenTypeMissing } from './token-type-missing.ts';
import { tooManyItemsAccepted } from './too-many-items-accepted.ts';
import { tracebackInError } from './traceback-in-error.ts';
import { transactionEarnedTwice } from './transaction-earned-twice.ts';
import { transactionLost } from './transaction-lost.ts';
import { transferNotDebited } from './transfer-not-debited.ts';
import { unauthorizedAnswers403 } from './unauthorized-answers-403.ts';
import { undeclaredMethodAccepted } from './undeclared-method-accepted.ts';
import { undeclaredProperty } from './undeclared-property.ts';
import { unknownCodeAccepted } from './unknown-code-accepted.ts';
import { unknownIdAnswers200 } from './unknown-id-answers-200.ts';
import { unknownMemberAccepted } from './unknown-member-accepted.ts';
import { unknownReferenceAccepted } from './unknown-reference-accepted.ts';
import { unknownScopeAccepted } from './unknown-scope-accepted.ts';
import { unregisteredRedirectAccepted } from './unregistered-redirect-accepted.ts';
import { updateAnswers202 } from './update-answers-202.ts';
import { updateLost } from './update-lost.ts';
import { uriBroken } from './uri-broken.ts';
import { uuidBroken } from './uuid-broken.ts';
import { verifierIgnored } from './verifier-ignored.ts';
import { wrongPasswordAccepted } from './wrong-password-accepted.ts';
import { wrongSchemeAccepted } from './wrong-scheme-accepted.ts';
import { wrongSecretAccepted } from './wrong-secret-accepted.ts';
import { wrongTierDiscount } from './wrong-tier-discount.ts';
import { wrongTierRate } from './wrong-tier-rate.ts';
import { wrongTypeAccepted } from './wrong-type-accepted.ts';

/** Every planted defect, in the order in which they are tried. */
export const faults: readonly Fault[] = [
  bodyFieldMissing,
  bodyFieldRenamed,
  bodyFieldNull,
  numberAsText,
  integerAsFraction,
  booleanAsText,
  textAsNumber,
  textAsObject,
  listAsObject,
  objectAsList,
  pageAsBareList,
  listAsOneObject,
  uuidBroken,
  emailBroken,
  dateBroken,
  dateTimeBroken,
  uriBroken,
  enumValueUndocumented,
  textTooLong,
  textTooShort,
  numberTooLarge,
  numberTooSmall,
  lastItemBroken,
  nestedFieldBroken,
  nestedItemBroken,
  envelopeGone,
  envelopeErrorsAsList,
  envelopeMessageMissing,
  defaultNotAnswered,
  bodyTruncated,
  bodyWithNan,
  undeclaredProperty,
  optionalKeyVanishes,
  envelopeStatusWrong,
  tokenInBody,
  passwordHashInTokenAnswer,
  debugPageShown,
  tracebackInError,
  createdAnswers200,
  updateAnswers202,
  deletionAnswers200,
  redirectToLogin,
  serverErrorOnRead,
  serverErrorOnMissingField,
  serverErrorOnLongText,
  serverErrorOnUnknownId,
  unauthorizedAnswers403,
  challengeMissing,
  unknownIdAnswers200,
  deletionOfUnknownIdAccepted,
  undeclaredMethodAccepted,
  allowMissing,
  anyMediaTypeAccepted,
  acceptIgnored,
  contentTypeHtml,
  contentTypeMissing,
  headerOfWrongType,
  errorAsHtml,
  errorFormChanged,
  errorBlamesOtherField,
  locationLeadsNowhere,
  missingFieldAccepted,
  nullAccepted,
  wrongTypeAccepted,
  textForNumberAccepted,
  brokenUuidAccepted,
  brokenEmailAccepted,
  brokenDateAccepted,
  brokenDateTimeAccepted,
  enumValueAccepted,
  queryEnumAccepted,
  longTextAccepted,
  shortTextAccepted,
  smallNumberAccepted,
  largeNumberAccepted,
  emptyListAccepted,
  tooManyItemsAccepted,
  nestedViolationAccepted,
  unknownReferenceAccepted,
  unknownMemberAccepted,
  reasonCodeUnchecked,
  malformedJsonAccepted,
  duplicateSkuAccepted,
  boundaryValueRefused,
  nullRefused,
  enumValueRefused,
  anonymousReadAccepted,
  anonymousWriteAccepted,
  garbageTokenAccepted,
  wrongSchemeAccepted,
  revokedTokenAccepted,
  expiredTokenAccepted,
  scopeIgnoredOnWrite,
  scopeIgnoredOnRead,
  roleIgnoredOnRead,
  roleIgnoredOnWrite,
  roleNotEnough,
  tenancyIgnoredOnRead,
  tenancyIgnoredOnWrite,
  foreignRowsListed,
  foreignProductReadable,
  foreignExclusionDeletable,
  foreignIdAnswers403,
  refusedWriteHappens,
  clientActsAsAdministrator,
  createLost,
  memberCreateLost,
  discountRuleCreateLost,
  transactionLost,
  longNameCutInStore,
  priceRoundedInStore,
  updateLost,
  memberUpdateLost,
  memberStatusLost,
  discountRuleUpdateLost,
  staleMemberRead,
  deleteLost,
  memberDeleteLost,
  discountRuleDeleteLost,
  deletedStillListed,
  putIgnoresField,
  patchWipesOthers,
  repeatedPutCreates,
  readChangesSomething,
  authorTakenFromInput,
  idTakenFromInput,
  createdNotListed,
  limitIgnored,
  limitExceeded,
  offsetIgnored,
  pageLosesRow,
  pageRepeatsRow,
  nextLinkLost,
  nextLinkRepeats,
  countWrong,
  countOfPage,
  orderBroken,
  orderUnstable,
  filterIgnored,
  filterInverted,
  searchIgnored,
  balanceOffByOneCent,
  staleBalanceRead,
  balanceAnsweredStale,
  rewardForFree,
  bankConverted,
  transferNotDebited,
  calculationStored,
  ledgerLineMissing,
  centLostOnReturn,
  centLostOnCancel,
  nothingGivenBack,
  returnRepeated,
  transactionEarnedTwice,
  duplicateTransactionAccepted,
  duplicateActivityAccepted,
  duplicateEmailAccepted,
  duplicatePhoneAccepted,
  refusalReservesReference,
  overdraftAllowed,
  rewardRedeemedTwice,
  redeemedRewardCancelled,
  pendingPointsSpendable,
  activationLost,
  exclusionIgnored,
  wrongTierRate,
  wrongTierDiscount,
  discountNotSubtracted,
  mergeLosesPoints,
  auditUserIgnored,
  auditUserMissing,
  codeReusable,
  unknownCodeAccepted,
  codeOfAnotherClientAccepted,
  wrongSecretAccepted,
  missingSecretAccepted,
  grantNotChecked,
  introspectionWithoutClient,
  refreshOfAnotherClientAccepted,
  unregisteredRedirectAccepted,
  otherRedirectAccepted,
  stateLost,
  stateChanged,
  verifierIgnored,
  missingVerifierAccepted,
  cancelGivesCode,
  wrongPasswordAccepted,
  scopeRequestIgnored,
  unknownScopeAccepted,
  scopeWidenedOnRefresh,
  refreshReusable,
  oldTokenSurvivesRefresh,
  revokeDoesNothing,
  introspectionLies,
  noStoreMissing,
  clientChallengeMissing,
  lifetimeWrong,
  lifetimeAsText,
  tokenTypeMissing,
  refreshTokenMissing,
  tokenErrorAnswers200,
  tokenErrorCodeWrong,
  foreignApplicationsVisible,
  companyOfUserMissing,
  documentInvalid,
  documentReferenceDangling,
  documentAsHtml,
  documentTruncated,
  documentFails,
  operationIdRepeated,
  operationVanished,
  parameterBecameRequired,
  requestFieldBecameRequired,
  requestEnumShrank,
  responseTypeChanged,
  responseFieldRemoved,
];
