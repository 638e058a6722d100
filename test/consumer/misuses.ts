/** Mistakes that must not compile, each with the compiler's message. The last line of each is at fault. */
export const MISUSES: readonly { name: string; code: string; sentence: RegExp }[] = [
  {
    name: 'a code that is misspelt',
    code: `const wrong: p.ExtensionGPConnectDeliveryChannel2 = { url: CHANNEL, valueCode: 'Visitt' };`,
    sentence:
      /^Type '"Visitt"' is not assignable to type 'GPConnectDeliveryChannel1Code \| undefined'\. Did you mean '"Visit"'\?/,
  },
  {
    name: 'a code that is misspelt, given to a setter',
    code: `p.withDeliveryChannel(slot, 'Visitt');`,
    sentence:
      /^Argument of type '"Visitt"' is not assignable to parameter of type 'GPConnectDeliveryChannel1Code \| undefined'/,
  },
  {
    name: 'a code that is misspelt, given to a constructor',
    code: `p.createGPConnectAppointment1({ ...booking, deliveryChannel: 'Visitt' });`,
    sentence:
      /^Type '"Visitt"' is not assignable to type 'GPConnectDeliveryChannel1Code \| undefined'\. Did you mean '"Visit"'\?/,
  },
  {
    name: 'a value of the wrong type',
    code: `const wrong: p.ExtensionGPConnectDeliveryChannel2 = { url: CHANNEL, valueString: 'Video' };`,
    sentence: /^Type 'string' is not assignable to type 'never'/,
  },
  {
    name: 'a missing NHS number',
    code: `p.createGPConnectPatientRegisterRequest1({ officialName: { family: 'Jones', given: ['Anna'] }, gender: 'female', birthDate: '1980-01-01' });`,
    sentence:
      /Property 'nhsNumber' is missing in type .* but required in type 'GPConnectPatientRegisterRequest1Input'/,
  },
  {
    name: 'a missing official name',
    code: `p.createCareConnectGPCPatient1({ gender: 'female' });`,
    sentence:
      /Property 'officialName' is missing in type .* but required in type 'CareConnectGPCPatient1Input'/,
  },
  {
    name: 'an unknown status',
    code: `p.createGPConnectAppointment1({ ...booking, status: 'book' });`,
    sentence: /^Type '"book"' is not assignable to type '.*"booked" \|/,
  },
  {
    name: 'an element that the profile forbids',
    code: `p.createGPConnectAppointment1({ ...booking, appointmentType: { text: 'x' } });`,
    sentence: /^Type '\{ text: string; \}' is not assignable to type 'never'/,
  },
  {
    name: 'an empty list',
    code: `p.createGPConnectAppointment1({ ...booking, slot: [] });`,
    sentence:
      /^Type '\[\]' is not assignable to type '\[ReferenceTo<"Slot">, \.\.\.ReferenceTo<"Slot">\[\]\]'/,
  },
  {
    name: 'a list that is too long',
    code: `p.createGPConnectSlot1({ ...free, serviceType: [{ text: 'a' }, { text: 'b' }] });`,
    sentence: /Types of property 'length' are incompatible\. +Type '2' is not assignable to type '1'/,
  },
  {
    name: 'a reference to another type',
    code: `p.createGPConnectAppointment1({ ...booking, slot: [{ reference: 'Schedule/1' }] });`,
    sentence: /^Type '"Schedule\/1"' is not assignable to type 'ReferenceText<"Slot"> \| undefined'/,
  },
  {
    name: 'a reference to another type, given to a setter',
    code: `p.withBookingOrganisation(appointment, { reference: 'Practitioner/1' });`,
    sentence:
      /Property ''this reference is not one of'' is missing .* required in type 'WrongReference<ReferenceTo<"Organization">>'/,
  },
  {
    name: 'a slice of another resource',
    code: `p.nhsNumber(slot);`,
    sentence: /Type '"Slot"' is not assignable to type '"Patient"'/,
  },
  {
    name: 'a value of the wrong type in a slice',
    code: `p.createCareConnectBloodPressureObservation1({ subject: { reference: 'Patient/1' }, systolic: [{ valueString: '120' }] });`,
    sentence: /^Type 'string' is not assignable to type 'never'/,
  },
  {
    name: 'a fixed value that is another',
    code: `p.withOfficialName(patient, { use: 'usual', family: 'Jones' });`,
    sentence: /^Type '"usual"' is not assignable to type '"official"'/,
  },
  {
    name: 'a property that is misspelt',
    code: `p.createGPConnectAppointment1({ ...booking, descripton: 'x' });`,
    sentence:
      /'descripton' does not exist in type 'GPConnectAppointment1Input'\. Did you mean to write 'description'\?/,
  },
  {
    name: 'another item in a list of one',
    code: `slot.serviceType?.push({ text: 'b' });`,
    sentence: /^Argument of type '\{ text: string; \}' is not assignable to parameter of type 'never'/,
  },
];
