using System.Runtime.CompilerServices;
using System.Text;
using CreditRules.Format;
using CreditRules.Identifiers;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>Reads the records of a subjects' file: first what is needed to look a subject up, and the whole only where it is asked for.</summary>
/// <remarks>Not thread-safe: one worker has it at a time.</remarks>
internal sealed class SubjectReader(SubjectLayout layout)
{
    private readonly KnownWords<IdType> _idTypes = new(FieldText.TryIdType);
    private readonly KnownWords<SubjectKind> _kinds = new(FieldText.TrySubjectKind);

    private RecordBlock _block = null!;
    private FieldRange[] _fields = null!;
    private IdType? _idType;

    /// <summary>The identifier as it is looked up; of the record read last.</summary>
    internal PartyCode Code { get; private set; }

    /// <summary>What kind of subject it is.</summary>
    internal SubjectKind Kind { get; private set; }

    /// <summary>The number of the record.</summary>
    internal long Record { get; private set; }

    /// <summary>The consortium in which it bids, or null.</summary>
    internal string? Consortium => WholeText(SubjectColumn.Consortium);

    /// <summary>The group of bidders that the caller declares equal, or null.</summary>
    internal string? EqualGroup => WholeText(SubjectColumn.EqualGroup);

    /// <summary>The identifier as it stands in the file, without blanks around it.</summary>
    internal ReadOnlySpan<byte> Id => Text(SubjectColumn.Id);

    /// <summary>The name as it stands in the file, without blanks around it.</summary>
    internal ReadOnlySpan<byte> Name => Text(SubjectColumn.Name);

    /// <summary>The identifier, blanks and all, so that the caller finds its own again.</summary>
    internal ReadOnlySpan<byte> RawId => Raw(SubjectColumn.Id);

    /// <summary>The name, blanks and all.</summary>
    internal ReadOnlySpan<byte> RawName => Raw(SubjectColumn.Name);

    /// <summary>Whether the name's quotes are doubled, as they stand in the file.</summary>
    internal bool NameHasEscapes => HasEscapesAt(SubjectColumn.Name);

    /// <summary>Whether the identifier's quotes are doubled, as they stand in the file.</summary>
    internal bool IdHasEscapes => HasEscapesAt(SubjectColumn.Id);

    /// <summary>Whether the identifier and the name are a natural person's, or may be.</summary>
    internal bool IsPersonal => Kind == SubjectKind.NaturalPerson || KindOfCode.IsPersonal(Code.Kind);

    /// <summary>The key of the name; 0 where there is none.</summary>
    internal ulong NameKey => KeyText.OfName(HasEscapesAt(SubjectColumn.Name) ? Encoding.UTF8.GetBytes(WholeText(SubjectColumn.Name)!) : Name);

    /// <summary>Begins a record that has as many fields as the header.</summary>
    /// <returns>What is wrong with it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal SubjectFault Begin(RecordBlock block, FieldRange[] fields, long record)
    {
        (_block, _fields, Record) = (block, fields, record);
        if (layout.Marker >= 0 && _fields[layout.Marker].Length > 0)
        {
            return SubjectFault.Told;
        }

        if (!_idTypes.TryRead(Text(SubjectColumn.IdType), out _idType) || !_kinds.TryRead(Text(SubjectColumn.Kind), out var kind))
        {
            return SubjectFault.BadWord;
        }

        Code = PartyCode.Of(Id, _idType);
        if (Code.Use == CodeUse.Ambiguous && kind is { } said && KindOfCode.IdTypeOf(said, Id.Length) is { } idType)
        {
            _idType = idType;
            Code = PartyCode.Of(Id, idType);
        }

        Kind = kind ?? KindOfCode.Of(Code.Kind, Id) ?? layout.DefaultKind;
        return Code.Use == CodeUse.Missing && NameKey == 0 ? SubjectFault.NoParty : SubjectFault.None;
    }

    /// <summary>The record as a subject, with its related parties and the entries that the caller knows of.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>What is wrong with it.</returns>
    internal SubjectFault Read(out Subject subject)
    {
        subject = null!;
        DateOnly? birthDate = null;
        if (!layout.IsPlain && !FieldText.TryDate(Text(SubjectColumn.BirthDate), out birthDate))
        {
            return SubjectFault.BadDate;
        }

        IReadOnlyList<RelatedParty> related = ValueList<RelatedParty>.Empty;
        IReadOnlyList<Membership> memberships = ValueList<Membership>.Empty;
        if (!layout.IsPlain && !(TryReadJson(SubjectColumn.Related, JsonField.Related, ref related)
            && TryReadJson(SubjectColumn.Memberships, JsonField.Memberships, ref memberships)))
        {
            return SubjectFault.BadJson;
        }

        subject = new Subject
        {
            Id = WholeText(SubjectColumn.Id),
            IdType = _idType ?? IdType.Other,
            Kind = Kind,
            Name = WholeText(SubjectColumn.Name),
            BirthDate = birthDate,
            Memberships = memberships,
            Related = LegalRepresentative() is { } person ? [person, .. related] : related,
        };
        return SubjectFault.None;
    }

    /// <summary>The identifier, in the form in which it is decided on, and the name.</summary>
    internal PartyName ToPartyName() =>
        new(WholeText(SubjectColumn.Id) is { } id ? Identifier.Read(id, _idType).Value : null, WholeText(SubjectColumn.Name));

    private RelatedParty? LegalRepresentative()
    {
        var (id, name) = (WholeText(SubjectColumn.LegalRepresentativeId), WholeText(SubjectColumn.LegalRepresentativeName));
        return id is null && name is null
            ? null
            : new RelatedParty { Role = "has-legal-representative", Id = id, Kind = SubjectKind.NaturalPerson, Name = name };
    }

    private bool TryReadJson<T>(SubjectColumn column, ListShape<T> shape, ref IReadOnlyList<T> value)
    {
        if (WholeText(column) is not { } json)
        {
            return true;
        }

        var isRead = JsonField.TryRead(json, shape, out var read);
        value = read;
        return isRead;
    }

    private string? WholeText(SubjectColumn column) =>
        Text(column) is { IsEmpty: false } text ? RecordReader.TextOf(text, HasEscapesAt(column)) : null;

    private bool HasEscapesAt(SubjectColumn column) => At(column) is >= 0 and var at && _fields[at].HasEscapes;

    private ReadOnlySpan<byte> Text(SubjectColumn column) => At(column) is >= 0 and var at ? FieldText.Value(Field(at)) : default;

    private ReadOnlySpan<byte> Raw(SubjectColumn column) => At(column) is >= 0 and var at ? Field(at) : default;

    // Files that have a column for each kind of identifier fill in one of them.
    private int At(SubjectColumn column)
    {
        var at = layout[column];
        if (column == SubjectColumn.Id && layout.OtherIds.Length > 0 && FieldText.IsBlank(Field(at)))
        {
            foreach (var other in layout.OtherIds)
            {
                if (!FieldText.IsBlank(Field(other)))
                {
                    return other;
                }
            }
        }

        return at;
    }

    private ReadOnlySpan<byte> Field(int at) => _block.Buffer.AsSpan(_fields[at].Start, _fields[at].Length);
}
